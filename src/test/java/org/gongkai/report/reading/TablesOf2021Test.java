package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A report of the 2021 form whose tables a PDF extractor tore over lines and pages.
class TablesOf2021Test {

    private static final Path REPORTS = Path.of("../shared/reports");

    private static final List<String> APPLICANTS =
            List.of("natural", "enterprise", "research", "charity", "legal", "other", "total");

    private final ReportReader reader = new ReportReader();

    @Test
    void readsEveryCellOfTheTables() throws Exception {
        assumeTrue(Files.exists(REPORTS));
        var cells =
                reader.read(REPORTS.resolve("huaian-2024.txt")).figures().stream()
                        .filter(figure -> figure.id().startsWith("table"))
                        .collect(
                                Collectors.toMap(
                                        ReadFigure::id, figure -> figure.value().toPlainString()));
        assertThat(cells).containsExactlyInAnyOrderEntriesOf(expected());
    }

    @Test
    void readsTheFiguresOfTheTextOverLineAndPageBreaks() throws Exception {
        assumeTrue(Files.exists(REPORTS));
        assertThat(
                        reader.read(REPORTS.resolve("huaian-2024.txt")).figures().stream()
                                .map(LabelledFragment::label)
                                .filter(label -> !label.startsWith("table")))
                .containsExactlyInAnyOrder(
                        "proactive.channel.website 5500 about-over",
                        "proactive.rules 1 exact",
                        "proactive.policy-documents 11 exact",
                        "interpretation.count 21 exact",
                        "gazette.issues 6 exact",
                        "press-conference.count 12 exact",
                        "request.received.total 3119 exact",
                        "request.answered.total 3050 exact",
                        "request.carried-in 34 exact",
                        "request.carried-out 103 exact",
                        "request.review 351 exact",
                        "request.review.upheld 72 exact",
                        "request.review.corrected 64 exact",
                        "request.review.other 178 exact",
                        "request.review.pending 37 exact",
                        "request.litigation 46 exact",
                        "request.litigation.upheld 25 exact",
                        "request.litigation.corrected 5 exact",
                        "request.litigation.other 9 exact",
                        "request.litigation.pending 7 exact",
                        "new-media.accounts 95 exact",
                        "new-media.pass-rate 100 exact",
                        "inspection.count 4 exact",
                        "request.fee 3940 exact");
    }

    private static Map<String, String> expected() {
        JsonNode city =
                JsonMapper.shared()
                        .readTree(REPORTS.resolve("tables.json").toFile())
                        .get("淮安市2024");
        var cells = new HashMap<String, String>();
        JsonNode second = city.get("t2");
        List<String> documents = List.of("issued", "repealed", "in-force");
        for (int i = 0; i < 3; i++) {
            cells.put("table2.rules." + documents.get(i), second.get("gz").get(i).asString());
            cells.put("table2.normative." + documents.get(i), second.get("gfx").get(i).asString());
        }
        cells.put("table2.licence.decisions", second.get("xk").asString());
        cells.put("table2.penalty.decisions", second.get("cf").asString());
        cells.put("table2.coercion.decisions", second.get("qz").asString());
        cells.put("table2.fees.amount", second.get("sf").asString());
        city.get("t3")
                .properties()
                .forEach(row -> {
                    for (int i = 0; i < APPLICANTS.size(); i++) {
                        cells.put(
                                "table3." + row.getKey() + "." + APPLICANTS.get(i),
                                row.getValue().get(i).asString());
                    }
                });
        List<String> ends = List.of("upheld", "corrected", "other", "pending", "total");
        List<String> ways = List.of("review", "direct", "after-review");
        for (int i = 0; i < 15; i++) {
            cells.put(
                    "table4." + ways.get(i / 5) + "." + ends.get(i % 5),
                    city.get("t4").get(i).asString());
        }
        return cells;
    }
}
