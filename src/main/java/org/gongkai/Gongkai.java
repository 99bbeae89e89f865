package org.gongkai;

import org.gongkai.audit.VerifyProofCommand;
import org.gongkai.calendar.DeadlineCommand;
import org.gongkai.files.ExtractTextCommand;
import org.gongkai.report.ReadReportCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The one entry point: `bin/gongkai`. Commands that need no database start no server and no
/// Spring.
@Command(
        name = "gongkai",
        mixinStandardHelpOptions = true,
        version = "gongkai 0.1.0",
        description = "公开：基层政务公开平台",
        subcommands = {
            ServeCommand.class,
            LoadSampleCommand.class,
            ReadReportCommand.class,
            DeadlineCommand.class,
            ExtractTextCommand.class,
            ImportReportsCommand.class,
            ImportCalendarCommand.class,
            VerifyAuditCommand.class,
            VerifyProofCommand.class,
            ReindexCommand.class,
            ChangeKeyCommand.class
        })
public final class Gongkai {

    private Gongkai() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /// The command line with all its commands.
    public static CommandLine commandLine() {
        return new CommandLine(new Gongkai());
    }
}
