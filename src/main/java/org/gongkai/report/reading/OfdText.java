package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The lines and ruled tables of an OFD (GB/T 33190-2016), page after page.
final class OfdText {

    static final String ROOT = "OFD.xml";

    private static final Pattern PART = Pattern.compile("OFD\\.xml|Doc_\\d+/.*\\.xml");

    private OfdText() {}

    static boolean isPart(String name) {
        return PART.matcher(name).matches();
    }

    static List<Block> of(Map<String, byte[]> parts) throws UnreadableReport {
        try {
            var blocks = new PageBlocks();
            for (String document : values(parts.get(ROOT), "DocRoot", "")) {
                for (String page : values(parts.get(rooted(document)), "Page", "BaseLoc")) {
                    byte[] xml = parts.get(resolved(document, page));
                    if (xml != null) add(blocks, OfdPage.of(xml));
                }
            }
            return blocks.blocks();
        } catch (XMLStreamException e) {
            throw new UnreadableReport("OFD 文件损坏，打不开", e);
        }
    }

    private static void add(PageBlocks blocks, OfdPage page) {
        List<RuledTable> tables = Lattice.of(page.rules).stream().map(RuledTable::new).toList();
        List<Glyph> loose =
                page.glyphs.stream()
                        .filter(glyph -> tables.stream().noneMatch(table -> table.take(glyph)))
                        .toList();
        List<PageBlocks.Words> words =
                Glyphs.lines(loose).stream()
                        .map(line -> new PageBlocks.Words(line.getFirst().y(), Glyphs.text(line)))
                        .filter(line -> !line.text().isBlank())
                        .toList();
        blocks.addPage(words, tables);
    }

    /// The words of these elements, or their attribute.
    private static List<String> values(
            byte @org.jspecify.annotations.Nullable [] xml, String element, String attribute)
            throws XMLStreamException {
        var values = new ArrayList<String>();
        if (xml == null) return values;
        XMLStreamReader reader = XmlOfZip.reader(xml);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(element)) {
                values.add(
                        attribute.isEmpty()
                                ? reader.getElementText().strip()
                                : Objects.requireNonNullElse(
                                        reader.getAttributeValue(null, attribute), ""));
            }
        }
        return values;
    }

    private static String rooted(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /// A place is given from the folder of the document, or from the root.
    private static String resolved(String document, String page) {
        if (page.startsWith("/")) return page.substring(1);
        String root = rooted(document);
        return root.substring(0, root.lastIndexOf('/') + 1) + page.replaceFirst("^\\./", "");
    }
}
