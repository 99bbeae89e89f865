package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.Gongkai;
import org.gongkai.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command beside a running server.
@Tag("slow")
class ImportCalendarCommandTest {

    private final StringWriter out = new StringWriter();
    private final Notices notices = RunningServer.bean(Notices.class);

    @TempDir Path folder = Path.of("");

    @BeforeEach
    void inItsHome() {
        System.setProperty("gongkai.home", RunningServer.homeFolder().toString());
    }

    @AfterEach
    void outAgain() {
        System.clearProperty("gongkai.home");
        KeptNotices.backToShipped();
    }

    @Test
    void previewsThenKeepsAndSaysWhatIsWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("停工.txt"), "2004-07-01,放假,停工\n");

        assertThat(run(file, "--preview")).isZero();
        assertThat(out.toString()).contains("2004-07-01  放假  停工", "未生效");
        assertThat(notices.list(2004)).noneMatch(KeptNotice::local);

        assertThat(run(file)).isZero();
        // clocks that stood by another notice, which a test took away again, may move
        long moved = out.toString().lines().filter(line -> line.contains("→")).count();
        assertThat(out.toString()).contains("已生效，第 1 版；时限变动 " + moved + " 件");
        assertThat(notices.list(2004)).anyMatch(KeptNotice::local);

        assertThat(run(file)).isEqualTo(1);
        assertThat(out.toString()).contains("✗ 与现行安排完全相同");
    }

    private int run(Path file, String... more) {
        out.getBuffer().setLength(0);
        var arguments =
                new ArrayList<>(
                        List.of(
                                "import-calendar",
                                file.toString(),
                                "--year=2004",
                                "--title=停工通知",
                                "--number=明政发〔2004〕1号",
                                "--local"));
        arguments.addAll(List.of(more));
        return Gongkai.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(arguments.toArray(String[]::new));
    }
}
