package org.gongkai.report.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The XML inside an office file (docx, xlsx). Read directly, which takes a hundredth of the time
/// an office library takes to start; neither size nor outside entities can hurt.
final class XmlOfZip {

    /// No report is near this; a hostile archive would be.
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final int MOST_ENTRIES = 20_000;

    private XmlOfZip() {}

    /// The parts whose name is wanted.
    static Map<String, byte[]> parts(byte[] bytes, Predicate<String> wanted)
            throws UnreadableReport {
        var parts = new HashMap<String, byte[]>();
        long left = MOST_BYTES;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableReport("文件里的部件过多，不像一份年度报告");
                }
                // what is not wanted counts too: skipping it means unpacking it
                byte[] part = wanted.test(entry.getName()) ? zip.readNBytes((int) left + 1) : null;
                left -= part == null ? skip(zip, left + 1) : part.length;
                if (left < 0) {
                    throw new UnreadableReport("文件解开后过大，不像一份年度报告");
                }
                if (part != null) {
                    parts.put(entry.getName(), part);
                }
            }
        } catch (IOException e) {
            throw new UnreadableReport("文件损坏，打不开", e);
        }
        return parts;
    }

    private static long skip(ZipInputStream zip, long most) throws IOException {
        long skipped = 0;
        var buffer = new byte[8192];
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            skipped += n;
            if (skipped >= most) {
                break;
            }
        }
        return skipped;
    }

    static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }
}
