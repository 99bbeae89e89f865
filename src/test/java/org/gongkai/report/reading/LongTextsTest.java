package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts without an end: a report torn into one line, a table of numbers, sentences without stops.
@Tag("slow")
class LongTextsTest {

    private static final int SHORT = 2_500;

    private final ReportReader reader = new ReportReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主动公开政府信息12条，收到信息公开申请3件，",
                "主动公开政府信息12条；收到信息公开申请3件；",
                "主动公开政府信息12条，收到信息公开申请3件，召开会议\n",
                "12 ",
                "（一）予以公开 1 2 3 4 5 6 7\n"
            })
    void takeFourTimesTheWorkWhenFourTimesAsLong(String words) throws Exception {
        read(words, SHORT);
        long once = leastWork(words, SHORT);
        long fourTimes = leastWork(words, 4 * SHORT);
        // sixteen times, were it quadratic
        assertThat((double) fourTimes / once).isLessThan(9);
    }

    @Test
    void refusesAFileOfNothingButNumbers() {
        String text = "某区2024年政府信息公开工作年度报告\n" + "收到申请1件，".repeat(20_001);
        assertThatThrownBy(() -> reader.read("年报.txt", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageContaining("不像年度报告");
    }

    private long leastWork(String words, int length) {
        return IntStream.range(0, 3).mapToLong(_ -> work(words, length)).min().orElseThrow();
    }

    /// Nanoseconds of this thread at work, whatever else the machine does.
    private long work(String words, int length) {
        var thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        read(words, length);
        return thread.getCurrentThreadCpuTime() - before;
    }

    private void read(String words, int length) {
        String text = "某区2024年政府信息公开工作年度报告\n" + words.repeat(length / words.length());
        try {
            reader.read("年报.txt", text.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableReport e) {
            throw new AssertionError(e);
        }
    }
}
