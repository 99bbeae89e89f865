package org.gongkai.files.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ThousandsOfBrokenRowsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_260_301, 7_777, 42, 99})
    void readsEveryGoodRowOnceAndListsEveryBadOne(long seed) throws IOException {
        var rows = new RandomRows(seed, 5_000);

        var found = rows.file().read(folder);

        var read = new LinkedHashMap<Integer, List<String>>();
        found.rows().forEach(row -> assertThat(read.put(row.number(), row.cells())).isNull());
        rows.good.forEach(
                (line, cells) -> assertThat(read.get(line)).as("line " + line).isEqualTo(cells));
        assertThat(read).hasSameSizeAs(rows.good);
        var listed = new TreeSet<Integer>();
        for (BadRow bad : found.bad()) {
            assertThat(rows.bad).contains(bad.number());
            for (int line = bad.number(); line <= bad.until(); line++) listed.add(line);
        }
        assertThat(listed).containsAll(rows.bad).doesNotContainAnyElementsOf(rows.good.keySet());
        assertThat(rows.good).hasSizeGreaterThan(3_000);
        assertThat(rows.bad).hasSizeGreaterThan(800);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,甲,题,文",
                "1,\"甲,题,文",
                "x\",\"y",
                "\"",
                "\"\"\"",
                "1,甲,题,\"文\n一\n二\n三\"",
                "1,甲,题,\"\n一,二,三,四\n五",
                "\ufeff1,甲,题,文\ufeff2,甲,题,文",
                ",,,,,,,,,,,,,,"
            })
    void doesFourTimesTheWorkForFourTimesTheRows(String row) throws IOException {
        read(row, 5_000);
        long work = read(row, 5_000);
        long fourfold = read(row, 20_000);

        assertThat(fourfold).isBetween(work, work * 5);
    }

    @Test
    void stopsAtTheMostRowsAndSaysSo() throws IOException {
        var file = TableFile.of("编号,标题\n" + "1,甲\n".repeat(RowReader.MOST_ROWS + 5)).in(folder);
        try (var reader = RowReader.open(file, TableFile.NAMES)) {
            for (int i = 0; i < RowReader.MOST_ROWS; i++) {
                assertThat(reader.next()).isInstanceOf(Row.class);
            }
            assertThat(reader.next())
                    .isInstanceOfSatisfying(
                            BadRow.class,
                            bad -> assertThat(bad.reason()).isEqualTo(BadRow.Reason.TOO_MANY_ROWS));
            assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    /// The bytes that the reading took of memory, given back or not: unlike seconds, the same at
    /// each time.
    private long read(String row, int count) throws IOException {
        var file = TableFile.of("编号,姓名,标题,内容\n" + (row + "\n").repeat(count)).in(folder);
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        try (var reader = RowReader.open(file, TableFile.NAMES)) {
            while (reader.hasNext()) reader.next();
        }
        return thread.getCurrentThreadAllocatedBytes() - before;
    }
}
