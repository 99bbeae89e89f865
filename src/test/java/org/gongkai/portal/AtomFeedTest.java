package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongkai.publication.PublicRow;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class AtomFeedTest {

    @Test
    void namesEachDocumentWithItsLastingAddress() throws Exception {
        var feed = read(List.of(row("《办法》<修订> & 说明")));
        assertThat(feed.getElementsByTagName("id").item(1).getTextContent())
                .isEqualTo("https://site.example/d/7");
        assertThat(feed.getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo("《办法》<修订> & 说明");
        assertThat(feed.getElementsByTagName("updated").item(0).getTextContent())
                .isEqualTo("2025-02-13T01:00:00Z");
    }

    @Test
    void leavesOutCharactersThatNoReaderAccepts() throws Exception {
        var feed = read(List.of(row("预算\u0007公开")));
        assertThat(feed.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("预算公开");
    }

    @Test
    void isWholeWithoutAnyDocument() throws Exception {
        assertThat(read(List.of()).getElementsByTagName("entry").getLength()).isZero();
    }

    private static Document read(List<PublicRow> rows) throws Exception {
        byte[] xml = new AtomFeed("https://site.example", "政务公开", "/feed.xml").write(rows);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
    }

    private static PublicRow row(String title) {
        return new PublicRow(
                7,
                "MJ/2025-00007",
                title,
                "",
                "rule",
                "20.15",
                "MJ",
                "明镜区人民政府",
                "明镜区政府",
                LocalDate.of(2025, 2, 11),
                Instant.parse("2025-02-13T01:00:00Z"),
                "",
                true);
    }
}
