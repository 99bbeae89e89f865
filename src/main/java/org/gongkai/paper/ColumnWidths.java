package org.gongkai.paper;

import java.util.Arrays;
import java.util.List;

/// Shares the width of the type area among the columns of a table by what stands in them.
final class ColumnWidths {

    private static final int NARROWEST = 3;
    private static final int WIDEST = 24;

    private ColumnWidths() {}

    static float[] of(List<String> head, List<List<String>> rows) {
        float[] shares = new float[head.size()];
        for (int column = 0; column < shares.length; column++) {
            int widest = squares(head.get(column));
            for (List<String> row : rows) widest = Math.max(widest, squares(row.get(column)));
            shares[column] = 1 + Math.clamp(widest, NARROWEST, WIDEST);
        }
        float sum = 0;
        for (float share : shares) sum += share;
        float[] widths = Arrays.copyOf(shares, shares.length);
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Sheet.AREA * shares[column] / sum;
        }
        return widths;
    }

    /// The longest line of a text in full-width squares; letters and digits take half of one.
    private static int squares(String text) {
        int halves = 0;
        int longest = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            halves = character == '\n' ? 0 : halves + (character < 0x2000 ? 1 : 2);
            longest = Math.max(longest, halves);
        }
        return (longest + 1) / 2;
    }
}
