package org.gongkai.files;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.files.extract.Sink;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `gongkai extract-text FILE`: the child side of [TextExtraction]. Prints one JSON object a line:
/// parts, notes and how it ended.
@Command(name = "extract-text", hidden = true, description = "读出文件里的文字（供服务器内部使用）")
public final class ExtractTextCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--kind", required = true)
    private FileKind kind = FileKind.TXT;

    @Option(names = "--max-characters", defaultValue = "5000000")
    private long maxCharacters;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        System.setOut(System.err);
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.OFF);
        }
        var lines = new ExtractionLines.Writer(out);
        var sink = new Sink(lines::part, maxCharacters);
        lines.end(FileReading.read(file, kind, sink), sink.notes());
        out.flush();
        return 0;
    }
}
