package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.RunningServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class ImportedReportsTest {

    private static final Path REPORTS = Path.of("../shared/reports");
    private static final List<Long> DOCUMENTS = new ArrayList<>();

    @BeforeAll
    static void importsTheFive() throws IOException {
        assumeTrue(Files.isDirectory(REPORTS));
        var importing = RunningServer.bean(ImportReports.class);
        try (var files = Files.newDirectoryStream(REPORTS, "00*.txt")) {
            for (Path file : files) {
                if (importing.importFile(file).getFirst()
                        instanceof ImportReports.Result.Imported done) {
                    DOCUMENTS.add(done.documentId());
                }
            }
        }
    }

    @Test
    void areReadOnThePortal() throws IOException {
        assertThat(DOCUMENTS).hasSize(5);
        for (long id : DOCUMENTS) {
            var page =
                    RunningServer.anybody()
                            .newRequest(RunningServer.address() + "/d/" + id)
                            .execute();
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("返回顶部", "扫码关注");
        }
    }

    @Test
    void sayThatTheirDayOfPublicationIsThatOfTheImportWhenTheyNameNone() throws IOException {
        var undated =
                RunningServer.bean(JdbcClient.class)
                        .sql(
                                """
                                SELECT r.document_id FROM report.read_report r
                                JOIN publication.edition e ON e.document_id = r.document_id
                                WHERE e.made_on IS NULL AND NOT r.recognised
                                """)
                        .query(Long.class)
                        .set();
        assertThat(undated).isNotEmpty();
        String words = "原文未载明公开日期，以导入日期计";
        String listed =
                RunningServer.anybody()
                        .newRequest(RunningServer.address() + "/api/v1/documents?kind=report")
                        .execute()
                        .body();
        for (long id : DOCUMENTS) {
            var page =
                    RunningServer.anybody()
                            .newRequest(RunningServer.address() + "/d/" + id)
                            .get()
                            .select(".meta");
            assertThat(page.text().contains(words)).isEqualTo(undated.contains(id));
        }
        assertThat(listed.split(words, -1)).hasSize(undated.size() + 1);
    }

    @Test
    void areFoundByPlaceByPhraseAndByNumber() throws Exception {
        assertThat(found("玉皇阁北街")).contains("兴庆区玉皇阁北街2016年政府信息公开年度报告");
        assertThat(found("“一线穿五圈模式”")).contains("道里区2009年政府信息公开工作年度报告");
        assertThat(found("157675")).contains("土右旗2017年政府信息公开工作年度报告");
        assertThat(found("中办发[2016]8号")).contains("土右旗2017年政府信息公开工作年度报告");
        assertThat(found("长征街道")).contains("长征街道政务公开年度报告");
        assertThat(found("嘉祥街道办事处 年度报告")).contains("嘉祥街道办事处2017年信息公开年度报告");
    }

    @Test
    void keepEveryNumberWithThePlaceItStoodAt() {
        long outOfPlace =
                RunningServer.bean(JdbcClient.class)
                        .sql(
                                """
                                SELECT count(*) FROM report.read_figure f
                                JOIN report.read_report r ON r.id = f.report_id
                                WHERE substr(r.source_text, f.quote_offset + 1, length(f.quote)) <> f.quote
                                """)
                        .query(Long.class)
                        .single();
        assertThat(outOfPlace).isZero();
    }

    @Test
    void areImportedOnce() throws IOException {
        var again = RunningServer.bean(ImportReports.class).importFile(first()).getFirst();
        assertThat(again).isInstanceOf(ImportReports.Result.Known.class);
    }

    private static Path first() throws IOException {
        try (var files = Files.newDirectoryStream(REPORTS, "000*.txt")) {
            return files.iterator().next();
        }
    }

    private static List<String> found(String question) throws Exception {
        for (int i = 0; i < 50; i++) {
            var titles =
                    RunningServer.anybody()
                            .newRequest(RunningServer.address() + "/search")
                            .data("q", question)
                            .get()
                            .select("main a[href^=/d/]")
                            .eachText();
            if (!titles.isEmpty()) return titles;
            Thread.sleep(200);
        }
        return List.of();
    }
}
