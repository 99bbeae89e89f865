package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The sheets of an Excel workbook (xlsx), each a table, in their order, without hidden ones.
final class XlsxText {

    static final String WORKBOOK = "xl/workbook.xml";

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STRINGS = "xl/sharedStrings.xml";

    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private XlsxText() {}

    static boolean isPart(String name) {
        return name.equals(WORKBOOK)
                || name.equals(RELATIONS)
                || name.equals(STRINGS)
                || name.startsWith("xl/worksheets/");
    }

    static List<Block> of(Map<String, byte[]> parts) throws UnreadableReport {
        try {
            List<String> strings = strings(parts.get(STRINGS));
            var blocks = new ArrayList<Block>();
            for (String sheet : sheets(parts)) {
                byte[] xml = parts.get(sheet);
                if (xml != null) {
                    blocks.add(new XlsxSheet(strings).read(xml));
                }
            }
            return blocks;
        } catch (XMLStreamException e) {
            throw new UnreadableReport("Excel 文件损坏，打不开", e);
        }
    }

    private static List<String> sheets(Map<String, byte[]> parts) throws XMLStreamException {
        var targets = new HashMap<String, String>();
        byte[] relations = parts.get(RELATIONS);
        if (relations != null) {
            XMLStreamReader reader = XmlOfZip.reader(relations);
            while (reader.hasNext()) {
                if (starts(reader, "Relationship")) {
                    String target = attribute(reader, "Target");
                    targets.put(
                            attribute(reader, "Id"),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        var sheets = new ArrayList<String>();
        XMLStreamReader reader = XmlOfZip.reader(Objects.requireNonNull(parts.get(WORKBOOK)));
        while (reader.hasNext()) {
            if (starts(reader, "sheet") && !attribute(reader, "state").endsWith("idden")) {
                String id = reader.getAttributeValue(RELATIONSHIPS, "id");
                sheets.add(targets.getOrDefault(Objects.requireNonNullElse(id, ""), ""));
            }
        }
        return sheets;
    }

    private static List<String> strings(byte @org.jspecify.annotations.Nullable [] xml)
            throws XMLStreamException {
        var strings = new ArrayList<String>();
        if (xml == null) {
            return strings;
        }
        XMLStreamReader reader = XmlOfZip.reader(xml);
        while (reader.hasNext()) {
            if (starts(reader, "si")) {
                strings.add(words(reader, "si"));
            }
        }
        return strings;
    }

    /// All `t` up to the end of the element, but not how they are pronounced.
    static String words(XMLStreamReader reader, String element) throws XMLStreamException {
        var words = new StringBuilder();
        boolean spoken = false;
        while (reader.hasNext()) {
            int event = reader.next();
            String name = reader.hasName() ? reader.getLocalName() : "";
            if (event == XMLStreamConstants.END_ELEMENT && name.equals(element)) {
                break;
            }
            if (name.equals("rPh")) {
                spoken = event == XMLStreamConstants.START_ELEMENT;
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("t") && !spoken) {
                words.append(reader.getElementText());
            }
        }
        return words.toString();
    }

    private static boolean starts(XMLStreamReader reader, String element)
            throws XMLStreamException {
        return reader.next() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(element);
    }

    static String attribute(XMLStreamReader reader, String name) {
        return Objects.requireNonNullElse(reader.getAttributeValue(null, name), "");
    }
}
