package org.gongkai.letter.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.letter.intake.table.Nodes.bean;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gongkai.letter.Content;
import org.gongkai.letter.Letters;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// Compares what was taken in with what was sent.
final class FloodTaken {

    private static final int ALL = 100_000;

    private FloodTaken() {}

    /// Every good row is a letter, with the words that were written, and nothing else is.
    static void isComplete(Flood flood, TableImport one) {
        assertThat(one.state()).isEqualTo(ImportState.DONE);
        assertThat(letters(one)).containsExactlyInAnyOrderElementsOf(flood.good);
        assertThat(one.fresh()).isEqualTo(flood.good.size());
        assertThat(one.again()).isEqualTo(flood.again);
        assertThat(one.read()).isEqualTo(one.total());
        badRowsAreListed(flood, one);
    }

    /// The same file once more makes nothing new.
    static void addsNothing(Flood flood, TableImport one) {
        assertThat(one.state()).isEqualTo(ImportState.DONE);
        assertThat(one.fresh()).isZero();
        assertThat(one.again()).isEqualTo(flood.good.size() + flood.again);
        badRowsAreListed(flood, one);
    }

    private static void badRowsAreListed(Flood flood, TableImport one) {
        Map<Integer, String> listed = new TreeMap<>();
        bean(TableImports.class)
                .rows(one, RowResult.BAD, 0, ALL)
                .forEach(row -> listed.put(row.line(), row.reason()));
        assertThat(listed.keySet()).isEqualTo(flood.bad.keySet());
        flood.bad.forEach(
                (line, word) -> assertThat(listed.get(line)).as("line " + line).contains(word));
        assertThat(one.bad()).isEqualTo(flood.bad.size());
    }

    private static List<Flood.Written> letters(TableImport one) {
        Sealing sealing = bean(Sealing.class);
        JsonMapper json = bean(JsonMapper.class);
        return bean(JdbcClient.class)
                .sql(
                        """
                        SELECT m.number, m.circle, l.outside_number, l.content, p.sealed
                        FROM letter.import_row r
                        JOIN casework.matter m ON m.id = r.matter_id
                        JOIN letter.letter l ON l.matter_id = m.id
                        LEFT JOIN casework.party p ON p.matter_id = m.id
                        WHERE r.import_id = ? AND r.result = 'new'
                        """)
                .param(one.id())
                .query((row, n) -> {
                    String number = row.getString("number");
                    Content content =
                            json.readValue(
                                    sealing.open(Letters.place(number), row.getBytes("content")),
                                    Content.class);
                    byte[] party = row.getBytes("sealed");
                    String phone =
                            party == null
                                    ? ""
                                    : json.readTree(sealing.open("party/" + number, party))
                                            .get("phone")
                                            .stringValue();
                    return new Flood.Written(
                            Objects.requireNonNullElse(row.getString("outside_number"), ""),
                            content.title(),
                            content.text(),
                            phone,
                            row.getString("circle").equals("conduct"));
                })
                .list();
    }
}
