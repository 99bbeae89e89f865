package org.gongkai.files.rows;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads records of text in which a quote left open, or put where none belongs, costs as little as
/// possible.
///
/// A quoted cell may go on over several lines, so a lost quote could swallow the rest of the file.
/// Each record is therefore tried first ([CsvAttempt]); when the quotes do not come out, only its
/// first line is given up, and reading goes on with the next line that can stand alone: its own
/// quotes come out, and it has at least half of the head's cells, and three if it can; with more
/// than all of them, or when it is a broken row too, it is a bad row by itself. The lines before
/// that one, most likely the rest of a text of several lines, belong to the bad row; taken for
/// short rows they would be imported as nonsense.
///
/// The lines looked at in vain end at the next line with a quote, so the work stays linear.
final class CsvRecords implements Records {

    private static final int MOST_LINES_LOST = 200;
    private static final int LEAST_CELLS = 3;
    private static final char MARK = '\ufeff';

    private final TextLines lines;
    private final CsvShape shape;

    CsvRecords(TextLines lines, CsvShape shape) {
        this.lines = lines;
        this.shape = shape;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        TextLine line = lines.peek(0);
        if (line == null) {
            return null;
        }
        int joint = joint(line.text());
        if (joint > 0) {
            lines.split(line, joint);
            return next();
        }
        var attempt = new CsvAttempt(lines, 0, shape);
        if (attempt.succeeds()) {
            return row(line, attempt);
        }
        int lost = 1;
        while (lost < MOST_LINES_LOST && lines.peek(lost) != null && !begins(lost)) lost++;
        int until = lastNumber(line, lost);
        lines.take(lost);
        var reason = line.cut() ? BadRow.Reason.LONG_LINE : reason(line.text());
        return RawRow.broken(line.number(), until, line.text(), reason);
    }

    private RawRow row(TextLine line, CsvAttempt attempt) throws IOException {
        int until = lastNumber(line, attempt.used());
        lines.take(attempt.used());
        // the end of a quoted cell whose beginning lost its quote
        if (attempt.hasStrayQuote() && attempt.cells().size() < shape.width()) {
            return RawRow.broken(line.number(), until, line.text(), reason(line.text()));
        }
        Set<Row.Remark> remarks = attempt.foreign() ? Set.of(Row.Remark.OTHER_ENCODING) : Set.of();
        return RawRow.of(line.number(), until, attempt.cells(), remarks);
    }

    private int lastNumber(TextLine line, int used) throws IOException {
        TextLine last = lines.peek(used - 1);
        return last == null ? line.number() : last.number();
    }

    private static BadRow.Reason reason(String line) {
        return line.indexOf('\ufffd') >= 0 ? BadRow.Reason.ENCODING : BadRow.Reason.QUOTE;
    }

    private boolean begins(int from) throws IOException {
        TextLine line = lines.peek(from);
        return (line != null && shape.looksLikeRow(line.text())) || standsAlone(from);
    }

    private boolean standsAlone(int from) throws IOException {
        var attempt = new CsvAttempt(lines, from, shape);
        if (!attempt.succeeds()) {
            return false;
        }
        int cells = attempt.cells().size();
        int width = shape.width();
        int least = Math.min(width, Math.max(LEAST_CELLS, (width + 1) / 2));
        return cells >= least && (cells == width || !attempt.hasStrayQuote());
    }

    /// Where two files were joined and the first had no line end: at the mark of the second, when
    /// there are enough cells for a row on either side.
    private int joint(String text) {
        int at = text.indexOf(MARK, 1);
        if (at < 0 || shape.width() < 2) {
            return 0;
        }
        String before = text.substring(0, at);
        boolean outside = before.chars().filter(c -> c == '"').count() % 2 == 0;
        boolean whole = shape.delimiters(before) >= shape.width() - 1;
        return outside && whole && shape.delimiters(text.substring(at)) >= shape.width() - 1
                ? at
                : 0;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
