package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongkai.organization.Bodies;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.PublicFilter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What search engines read first: where everything is, and where they have nothing to look for.
@RestController
class SitemapPage {

    /// As many addresses as the protocol allows in one file.
    private static final int MOST = 49_000;

    private static final List<String> STANDING =
            List.of(
                    "/",
                    "/open",
                    "/open/guide",
                    "/open/rules",
                    "/open/catalogue",
                    "/open/columns",
                    "/open/topics",
                    "/open/reports",
                    "/open/request",
                    "/how-open",
                    "/bodies");

    private final Frames frames;
    private final PublicDocuments documents;
    private final Bodies bodies;

    SitemapPage(Frames frames, PublicDocuments documents, Bodies bodies) {
        this.frames = frames;
        this.documents = documents;
        this.bodies = bodies;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(HttpServletRequest request) throws XMLStreamException {
        String base = frames.base(request);
        var bytes = new ByteArrayOutputStream();
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
        for (String path : STANDING) address(xml, base + path, "");
        for (var body : bodies.listActive()) address(xml, base + "/bodies/" + body.code(), "");
        for (var row : documents.list(PublicFilter.ALL, 0, MOST).rows()) {
            address(xml, base + "/d/" + row.id(), row.publishedOn().toString());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/xml;charset=UTF-8"))
                .body(bytes.toByteArray());
    }

    @GetMapping(value = "/robots.txt", produces = "text/plain;charset=UTF-8")
    String robots(HttpServletRequest request) {
        return """
        User-agent: *
        Disallow: /office
        Disallow: /search

        Sitemap: %s/sitemap.xml
        """
                .formatted(frames.base(request));
    }

    private static void address(XMLStreamWriter xml, String address, String day)
            throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(address);
        xml.writeEndElement();
        if (!day.isEmpty()) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(day);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
