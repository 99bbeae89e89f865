package org.gongkai.report.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.ReportReader;
import org.junit.jupiter.api.Test;

/// Reports one after the other in one file are checked as if each stood alone.
class SeveralReportsTest {

    private final ReportReader reader = new ReportReader();
    private final CheckReport check = new CheckReport(reader);

    @Test
    void eachListOf2014IsFoundInItsOwnReport() throws Exception {
        String wrong = wrongSum();
        String other = wrong.replace("平湖区", "松风县").replace("532", "611");
        List<ReadReport> reports = read(wrong + "\n" + other);
        assertThat(reports).hasSize(2);
        for (ReadReport report : reports) {
            assertThat(findings(report))
                    .containsExactlyElementsOf(findings(read(wrong).getFirst()))
                    .contains("E3 request.received.in-person");
        }
    }

    /// Nine requests are eight by their ways.
    private static String wrongSum() throws Exception {
        return Files.readString(
                        Path.of("src/test/resources/org/gongkai/report/reading", "form-2014.txt"))
                .replace("（一）收到申请数\t件\t8", "（一）收到申请数\t件\t9");
    }

    private List<ReadReport> read(String text) throws Exception {
        return reader.readAll("各单位.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> findings(ReadReport report) {
        return check.check(CheckedReports.of(report).orElseThrow()).stream()
                .map(found -> found.check() + " " + found.figures().getFirst())
                .toList();
    }
}
