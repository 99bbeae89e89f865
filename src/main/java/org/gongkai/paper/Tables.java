package org.gongkai.paper;

import java.util.ArrayList;
import java.util.List;

/// Breaks the text of the tables of a letter into lines.
final class Tables {

    private final Glyphs glyphs;

    Tables(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    Table of(Block.Rows block) {
        var rows = new ArrayList<List<Block.Cell>>();
        for (Block.Row row : block.rows()) {
            rows.add(List.of(cell(row.label(), true), cell(row.value(), false)));
        }
        var form = new Block.Form(0, rows);
        float[] widths = {0.27f * Sheet.AREA, 0.73f * Sheet.AREA};
        var fitted = new FormWidths.Fitted(Print.LARGE, widths);
        return new Table(form, fitted, place -> plain(place, fitted));
    }

    Table of(Block.Grid block) {
        var rows = new ArrayList<List<Block.Cell>>();
        rows.add(block.head().stream().map(text -> cell(text, true)).toList());
        for (List<String> row : block.rows()) {
            rows.add(row.stream().map(text -> cell(text, false)).toList());
        }
        var form = new Block.Form(1, rows);
        float[] widths = ColumnWidths.of(block.head(), block.rows());
        var fitted = new FormWidths.Fitted(Print.LARGE, widths);
        return new Table(form, fitted, place -> plain(place, fitted));
    }

    Table of(Block.Form form) {
        var fitted = FormWidths.of(form, glyphs);
        return new Table(form, fitted, place -> official(place, form.headRows(), fitted));
    }

    private static Block.Cell cell(String text, boolean label) {
        return new Block.Cell(new Block.Words(text, false), 1, 1, label);
    }

    private TableCell plain(Place place, FormWidths.Fitted fitted) {
        boolean isLabel = place.cell().label();
        Style style = isLabel ? fitted.print().head() : fitted.print().cell();
        Line.Side side = isLabel ? Line.Side.CENTRE : Line.Side.LEFT;
        return new TableCell(place, lines(place, style, fitted), side, isLabel);
    }

    /// Labels of one row begin at the left, so that their numbers stand below each other.
    private TableCell official(Place place, int headRows, FormWidths.Fitted fitted) {
        boolean isHead = place.row() < headRows;
        Style style = isHead ? fitted.print().head() : fitted.print().cell();
        boolean isLeft = !isHead && place.cell().label() && place.cell().down() == 1;
        Line.Side side = isLeft ? Line.Side.LEFT : Line.Side.CENTRE;
        return new TableCell(place, lines(place, style, fitted), side, true);
    }

    private List<Line> lines(Place place, Style style, FormWidths.Fitted fitted) {
        float width = -2 * fitted.print().padding();
        for (int i = place.column(); i < place.endColumn(); i++) width += fitted.widths()[i];
        float inside = width;
        Block.Words words = place.cell().words();
        return words.text()
                .lines()
                .map(String::stripTrailing)
                .map(part -> glyphs.of(part, style, words.gap()))
                .flatMap(part -> LineBreaker.lines(part, inside, 0).stream())
                .toList();
    }
}
