package org.gongkai.letter.intake.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of an import, for its lists.
///
/// @param line in the file, counted from 1
/// @param until the last line it takes
/// @param matterId the letter it became or was; absent when it is bad, or for the supervision
///   office
/// @param number of that letter
/// @param reason why it is bad; empty otherwise
/// @param cells of a bad one, as far as they were kept
public record ImportedRow(
        int line,
        int until,
        RowResult result,
        @Nullable Long matterId,
        String number,
        String reason,
        List<String> cells) {

    public ImportedRow {
        cells = List.copyOf(cells);
    }

    /// `12`, or `12–14`.
    public String lines() {
        return until > line ? line + "–" + until : Integer.toString(line);
    }

    /// How it begins.
    public String quote() {
        String all = String.join(" | ", cells.stream().filter(cell -> !cell.isEmpty()).toList());
        String line = all.replaceAll("\\s+", " ").replaceAll("(\\p{Nd}{2})\\p{Nd}{3,}", "$1***");
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
    }

    @Override
    public String toString() {
        return "ImportedRow[" + line + ", " + result.code() + "]";
    }
}
