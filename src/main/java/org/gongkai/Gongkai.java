package org.gongkai;

import org.gongkai.files.ExtractTextCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The one entry point: `bin/gongkai`. Commands that need no database start no server and no
/// Spring.
@Command(
        name = "gongkai",
        mixinStandardHelpOptions = true,
        version = "gongkai 0.1.0",
        subcommands = {ExtractTextCommand.class})
public final class Gongkai {

    private Gongkai() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Gongkai()).execute(arguments));
    }
}
