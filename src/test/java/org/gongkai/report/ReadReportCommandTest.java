package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command a person or a script runs.
class ReadReportCommandTest {

    @TempDir private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheFiguresAsJson() throws Exception {
        Path file = report();
        assertThat(run("--json", file.toString())).isZero();
        JsonNode report = JsonMapper.shared().readTree(out.toString()).get("reports").get(0);
        assertThat(report.get("file").asString()).isEqualTo(file.toString());
        assertThat(report.get("year").asInt()).isEqualTo(2018);
        assertThat(report.get("published").isNull()).isTrue();
        assertThat(report.get("generation").asString()).isEqualTo("2014");
        JsonNode figure = report.get("figures").get(1);
        assertThat(figure.get("id").asString()).isEqualTo("trading.budget.procurement");
        assertThat(figure.get("value").decimalValue())
                .isEqualByComparingTo(new BigDecimal("31080000"));
        assertThat(figure.get("unit").asString()).isEqualTo("元");
        String quote = figure.get("quote").asString();
        assertThat(Files.readString(file).indexOf(quote)).isEqualTo(figure.get("offset").asInt());
    }

    @Test
    void printsASummaryInChinese() throws Exception {
        assertThat(run(report().toString())).isZero();
        assertThat(out.toString()).contains("机关：清泉镇", "政府采购预算金额：31080000元");
    }

    @Test
    void readsTheOtherFilesWhenOneIsMissing() throws Exception {
        Path missing = folder.resolve("没有.txt");
        assertThat(run("--json", missing.toString(), report().toString())).isEqualTo(1);
        assertThat(err.toString()).contains("找不到文件");
        JsonNode reports = JsonMapper.shared().readTree(out.toString()).get("reports");
        assertThat(reports).hasSize(2);
        assertThat(reports.get(1).get("error").asString()).isEqualTo("找不到文件");
    }

    @Test
    void refusesWhatIsFarTooLongForAReport() throws Exception {
        Path endless =
                Files.writeString(
                        folder.resolve("没完没了.txt"), "清泉镇2018年主动公开政府信息96条".repeat(300_000));
        assertThat(run(endless.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("文字超过 500 万字");
    }

    private Path report() throws Exception {
        return Files.writeString(
                folder.resolve("年报.txt"), "清泉镇2018年政府信息公开年度报告\n政府采购项目９项，预算金额3108万元。\n");
    }

    private int run(String... arguments) {
        return new CommandLine(new ReadReportCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
