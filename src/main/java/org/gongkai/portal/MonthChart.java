package org.gongkai.portal;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.publication.PublicCount;

/// Twelve columns, one a month, in a drawing of [#WIDTH] by [#HEIGHT].
///
/// @param most the tallest column stands for this many
public record MonthChart(int year, List<Column> columns, long most, long total) {

    public static final int WIDTH = 480;
    public static final int HEIGHT = 180;
    public static final int GROUND = 152;
    private static final int TOP = 24;
    private static final int STEP = WIDTH / 12;
    private static final int BAR = 22;

    /// @param address the list of what this column counts
    public record Column(int month, long count, int x, int y, int height, String address) {

        public int width() {
            return BAR;
        }

        public int middle() {
            return x + BAR / 2;
        }
    }

    static MonthChart of(int year, List<PublicCount> months) {
        long most = Math.max(1, months.stream().mapToLong(PublicCount::count).max().orElse(1));
        var columns =
                IntStream.range(0, months.size())
                        .mapToObj(i -> column(year, i, months.get(i).count(), most))
                        .toList();
        return new MonthChart(
                year, columns, most, months.stream().mapToLong(PublicCount::count).sum());
    }

    private static Column column(int year, int index, long count, long most) {
        int height = count == 0 ? 0 : (int) Math.max(3, count * (GROUND - TOP) / most);
        String address = "/open/catalogue?year=" + year + "&month=" + (index + 1);
        int x = index * STEP + (STEP - BAR) / 2;
        return new Column(index + 1, count, x, GROUND - height, height, address);
    }
}
