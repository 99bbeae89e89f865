package org.gongkai.files.rows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.files.rows.BadRow.Reason;
import org.jspecify.annotations.Nullable;

/// What a record is to the table: a row, a bad one, or nothing to tell of.
final class Judgement {

    /// No name of a column is longer; spares the look at long texts.
    private static final int LONGEST_NAME = 60;

    private final Head head;
    private final Set<String> plainNames;
    private final boolean shifts;
    private boolean belowHead;
    private boolean belowOtherHead;

    /// @param shifts whether one cell too many moves the others
    Judgement(Head head, Set<String> plainNames, boolean shifts) {
        this.head = head;
        this.plainNames = plainNames;
        this.shifts = shifts;
    }

    /// Null for what is blank, stands above the head, or is the head.
    @Nullable Line of(RawRow raw) {
        boolean isHead = raw.broken() == null && raw.number() == head.number();
        belowHead |= raw.number() > head.number();
        if (raw.broken() != null) {
            return raw.bad(raw.broken());
        }
        if (isHead || !belowHead || raw.isBlank()) {
            return null;
        }
        if (looksLikeHead(raw.cells())) {
            belowOtherHead = !head.isRepeatedIn(raw.cells());
            return belowOtherHead ? raw.bad(Reason.OTHER_HEAD) : null;
        }
        return belowOtherHead ? raw.bad(Reason.OTHER_HEAD) : row(raw);
    }

    /// Where files were joined, the head of the next stands between the rows.
    private boolean looksLikeHead(List<String> cells) {
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_NAME)) {
            return false;
        }
        if (head.known() == 0) {
            return head.isRepeatedIn(cells);
        }
        int known = 0;
        for (String cell : cells) {
            if (cell.isEmpty()) continue;
            if (!Head.isKnown(cell, plainNames) && !head.names().contains(cell)) return false;
            known++;
        }
        return known >= 2 && known * 2 >= head.known();
    }

    private Line row(RawRow raw) {
        List<String> cells = raw.cells();
        int width = head.names().size();
        if (cells.stream().anyMatch(cell -> cell.indexOf('\ufffd') >= 0)) {
            return raw.bad(Reason.ENCODING);
        }
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).length() > CellText.LONGEST) {
                String name = column < width ? head.names().get(column) : "";
                return raw.bad(Reason.LONG_CELL, name, String.valueOf(CellText.LONGEST));
            }
        }
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isEmpty()) filled--;
        if (filled > width && shifts) {
            return raw.bad(Reason.TOO_MANY_CELLS, String.valueOf(width), String.valueOf(filled));
        }
        return new Row(raw.number(), fitted(cells, width), remarks(raw, filled > width));
    }

    private static List<String> fitted(List<String> cells, int width) {
        var fitted = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        Merges.pad(fitted, width);
        return fitted;
    }

    private static Set<Row.Remark> remarks(RawRow raw, boolean beyondHead) {
        var remarks = EnumSet.noneOf(Row.Remark.class);
        remarks.addAll(raw.remarks());
        if (beyondHead) {
            remarks.add(Row.Remark.BEYOND_HEAD);
        }
        return remarks;
    }
}
