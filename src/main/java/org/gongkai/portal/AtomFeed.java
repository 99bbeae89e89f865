package org.gongkai.portal;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongkai.publication.PublicRow;

/// Writes RFC 4287.
///
/// @param base address of the site, without a slash at its end
/// @param path of the feed with what narrows it
record AtomFeed(String base, String title, String path) {

    byte[] write(List<PublicRow> rows) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", "zh-CN");
            element(xml, "id", base + path);
            element(xml, "title", title);
            element(xml, "updated", updated(rows).toString());
            link(xml, "self", base + path);
            link(xml, "alternate", base + "/open");
            for (var row : rows) entry(xml, row);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static Instant updated(List<PublicRow> rows) {
        return rows.isEmpty() ? Instant.EPOCH : rows.getFirst().publishedAt();
    }

    private void entry(XMLStreamWriter xml, PublicRow row) throws XMLStreamException {
        String address = base + "/d/" + row.id();
        xml.writeStartElement("entry");
        element(xml, "id", address);
        element(xml, "title", row.title());
        element(xml, "updated", row.publishedAt().toString());
        element(xml, "published", row.publishedAt().toString());
        link(xml, "alternate", address);
        xml.writeStartElement("author");
        element(xml, "name", row.bodyName());
        xml.writeEndElement();
        if (!row.summary().isEmpty()) element(xml, "summary", row.summary());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.legal(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
