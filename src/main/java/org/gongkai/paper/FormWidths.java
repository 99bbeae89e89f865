package org.gongkai.paper;

import java.util.List;

/// Shares the width of the type area among the columns of a form: first what keeps every word and
/// number whole, then what labels want, then what is left.
final class FormWidths {

    private static final int NARROW = 3;
    private static final int NARROWEST = 2;

    private final Print print;
    private final float[] widths;
    private final float[] labels;
    private final float[] all;

    private FormWidths(int columns, Print print) {
        this.print = print;
        this.widths = new float[columns];
        this.labels = new float[columns];
        this.all = new float[columns];
    }

    /// @param widths of the columns in points, which fill the type area
    record Fitted(Print print, float[] widths) {}

    /// In the largest print in which every word fits; else in the smallest, where the longest are
    /// broken.
    static Fitted of(Block.Form form, Glyphs glyphs) {
        List<Print> prints = Print.listFor(form.columns());
        for (Print print : prints) {
            var fitting = new FormWidths(form.columns(), print);
            fitting.measure(form, glyphs);
            float spare = Sheet.AREA - sum(fitting.widths);
            if (spare >= 0 || print == prints.getLast()) {
                return new Fitted(print, fitting.shared(spare));
            }
        }
        throw new IllegalStateException("there is always a print");
    }

    private void measure(Block.Form form, Glyphs glyphs) {
        for (Place place : form.places()) {
            Block.Cell cell = place.cell();
            if (cell.across() > 1) continue;
            boolean isHead = place.row() < form.headRows();
            boolean isLabel = cell.label() && !isHead;
            int least = isLabel || print == Print.LARGE ? NARROW : NARROWEST;
            float piece = least * print.cell().size();
            float line = piece;
            for (String part : cell.words().text().lines().toList()) {
                List<Glyph> text = glyphs.of(part, isHead ? print.head() : print.cell());
                piece = Math.max(piece, LineBreaker.widestPiece(text));
                line = Math.max(line, new Line(text, true).width());
            }
            int column = place.column();
            float padding = 2 * print.padding();
            widths[column] = Math.max(widths[column], piece + padding);
            all[column] = Math.max(all[column], line / cell.down() + padding);
            if (isLabel) labels[column] = Math.max(labels[column], all[column]);
        }
    }

    private float[] shared(float spare) {
        float rest = spare;
        if (rest < 0) {
            float scale = Sheet.AREA / (Sheet.AREA - rest);
            for (int i = 0; i < widths.length; i++) widths[i] *= scale;
            return widths;
        }
        rest = grow(labels, rest);
        rest = grow(all, rest);
        for (int i = 0; i < widths.length; i++) widths[i] += rest / widths.length;
        return widths;
    }

    /// Towards the widths that are wanted, as far as there is room.
    private float grow(float[] wanted, float room) {
        float missing = 0;
        for (int i = 0; i < widths.length; i++) missing += Math.max(0, wanted[i] - widths[i]);
        float part = missing > room ? room / missing : 1;
        for (int i = 0; i < widths.length; i++) {
            widths[i] += part * Math.max(0, wanted[i] - widths[i]);
        }
        return Math.max(0, room - missing);
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) sum += width;
        return sum;
    }
}
