package org.gongkai.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.ReportReader;
import org.gongkai.report.reading.UnreadableReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `gongkai read-report FILE…`: reads annual reports and prints their figures, as a summary or as
/// JSON. Exit code 1 when a file could not be read; the others are read all the same.
@Command(
        name = "read-report",
        mixinStandardHelpOptions = true,
        description = "读取政府信息公开年度报告（txt、html、docx、doc、xlsx、xls、pdf、ofd），列出其中的统计数")
public final class ReadReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "文件", arity = "1..*", description = "年度报告文件，可以有几个")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "输出 JSON")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        var reader = new ReportReader();
        Map<Path, ReadReport> reports = new LinkedHashMap<>();
        Map<Path, String> errors = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                reports.put(file, reader.read(file));
            } catch (UnreadableReport e) {
                errors.put(file, String.valueOf(e.getMessage()));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ReportJson.write(reports, errors, out);
        } else {
            reports.values().forEach(report -> ReportSummary.write(report, out));
        }
        out.flush();
        PrintWriter complaints = spec.commandLine().getErr();
        errors.forEach((file, why) -> complaints.println("读不了 " + file + "：" + why));
        complaints.flush();
        return errors.isEmpty() ? 0 : 1;
    }
}
