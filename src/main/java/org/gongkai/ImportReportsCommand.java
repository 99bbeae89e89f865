package org.gongkai;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.report.ImportReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "import-reports", description = "读入年度报告（txt、html、docx、pdf），连同数字登记为已公开文件")
class ImportReportsCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "报告文件")
    List<Path> files;

    @Spec CommandSpec spec;

    @Override
    public Integer call() {
        return WithDatabase.run(context -> {
            var importing = context.getBean(ImportReports.class);
            long left = files.stream().filter(file -> !imported(importing, file)).count();
            return left > 0 ? 1 : 0;
        });
    }

    /// Whether every report of the file is registered now.
    private boolean imported(ImportReports importing, Path file) {
        boolean all = true;
        for (ImportReports.Result result : importing.importFile(file)) {
            all &= told(file, result);
        }
        return all;
    }

    private boolean told(Path file, ImportReports.Result result) {
        var out = spec.commandLine().getOut();
        return switch (result) {
            case ImportReports.Result.Imported done -> {
                out.printf(
                        "%s：已登记《%s》，%d 个数字，%d 处存疑，地址 /d/%d%n",
                        file.getFileName(),
                        done.title(),
                        done.figures(),
                        done.unsure(),
                        done.documentId());
                yield true;
            }
            case ImportReports.Result.Known known -> {
                out.printf("%s：此前已登记，地址 /d/%d%n", file.getFileName(), known.documentId());
                yield true;
            }
            case ImportReports.Result.Incomplete incomplete -> {
                out.printf("%s：%s%n", file.getFileName(), incomplete.why());
                yield false;
            }
        };
    }
}
