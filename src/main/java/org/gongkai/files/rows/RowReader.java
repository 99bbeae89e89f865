package org.gongkai.files.rows;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the table of a file: its head at once, then line after line, forward only.
///
/// ```java
/// try (var table = RowReader.open(file, Set.of("编号", "标题", "内容"))) {
///     int title = table.head().find(List.of("标题")).orElseThrow();
///     while (table.hasNext()) {
///         switch (table.next()) {
///             case Row row -> take(row.cells().get(title));
///             case BadRow bad -> list(bad.number(), bad.reason());
///         }
///     }
/// }
/// ```
///
/// The file must not change meanwhile. A damage met on the way does not throw: it is the last line,
/// a [BadRow], and what came before it stands.
public final class RowReader implements Iterator<Line>, Closeable {

    /// How many lines are read at most.
    public static final int MOST_ROWS = 300_000;

    private final Table table;
    private final Judgement judgement;
    private @Nullable Line ahead;
    private boolean ended;
    private int count;
    private int last;

    private RowReader(Table table, Judgement judgement) {
        this.table = table;
        this.judgement = judgement;
    }

    /// @param names by which the head is known and, in a text, the delimiter: every name that any
    ///   column might have. Spaces, stars, width, and what is said in parentheses make no
    ///   difference.
    /// @throws UnreadableTable when there is no table in the file
    public static RowReader open(Path file, Collection<String> names) throws IOException {
        Set<String> plainNames = Head.plainNames(names);
        Table table = new Tables(plainNames).find(file);
        return new RowReader(table, new Judgement(table.head(), plainNames, table.shifts()));
    }

    public Head head() {
        return table.head();
    }

    /// The name of the sheet that is read; empty in a text.
    public String sheet() {
        return table.sheet();
    }

    /// Other sheets that hold something; nothing of them is read.
    public List<String> otherSheets() {
        return table.others();
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && !ended) {
            ahead = advance();
        }
        return ahead != null;
    }

    @Override
    public Line next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        Line line = ahead;
        ahead = null;
        return line;
    }

    /// The next line, or null when there is nothing to tell of the next record.
    private @Nullable Line advance() {
        try {
            RawRow raw = table.records().next();
            if (raw == null) {
                ended = true;
                return null;
            }
            last = raw.until();
            Line line = judgement.of(raw);
            count += line == null ? 0 : 1;
            if (line == null || count <= MOST_ROWS) {
                return line;
            }
            ended = true;
            return raw.bad(BadRow.Reason.TOO_MANY_ROWS, String.valueOf(MOST_ROWS));
        } catch (IOException | RuntimeException broken) {
            // readers of workbooks throw many kinds for a damage; each is the file's fault
            ended = true;
            return new BadRow(last + 1, last + 1, BadRow.Reason.DAMAGED, List.of(), "");
        }
    }

    @Override
    public void close() throws IOException {
        try (var file = table.file()) {
            table.records().close();
        }
    }
}
