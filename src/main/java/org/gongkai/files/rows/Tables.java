package org.gongkai.files.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.gongkai.files.Encoding;
import org.gongkai.files.rows.UnreadableTable.Fault;

/// Finds the table in a file. What a file is, its first bytes say; its name may say anything.
final class Tables {

    private static final long MOST_BYTES = 200L << 20;
    private static final long MOST_XLS_BYTES = 20L << 20;
    private static final char[] DELIMITERS = {',', '\t', ';'};

    private final Set<String> plainNames;

    Tables(Set<String> plainNames) {
        this.plainNames = plainNames;
    }

    Table find(Path file) throws IOException {
        var start = FileStart.of(file);
        refuse(Files.size(file) > (start.isOle() ? MOST_XLS_BYTES : MOST_BYTES), Fault.TOO_LARGE);
        refuse(start.isWebPage(), Fault.WEB_PAGE);
        refuse(!start.isBook() && !start.isText(), Fault.NOT_A_TABLE);
        if (!start.isBook()) {
            return inText(file, TextLines.encodingOf(file, start.bytes()));
        }
        try {
            return inBook(start.isOle() ? new XlsBook(file) : new XlsxBook(file));
        } catch (UnreadableTable told) {
            throw told;
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableTable(Fault.PASSWORD, locked);
        } catch (IOException | RuntimeException broken) {
            // POI throws many kinds for damaged or hostile workbooks; each is the file's fault
            throw new UnreadableTable(start.isLocked() ? Fault.PASSWORD : Fault.DAMAGED, broken);
        }
    }

    private static void refuse(boolean bad, Fault fault) throws UnreadableTable {
        if (bad) throw new UnreadableTable(fault);
    }

    /// With the delimiter that finds most of the names, or else most columns.
    private Table inText(Path file, Encoding encoding) throws IOException {
        Optional<Head> best = Optional.empty();
        char delimiter = ',';
        for (char one : DELIMITERS) {
            try (var lines = TextLines.open(file, encoding)) {
                Optional<Head> head = head(new CsvRecords(lines, new CsvShape(one, 0)));
                if (head.isPresent() && (best.isEmpty() || isBetter(head.get(), best.get()))) {
                    best = head;
                    delimiter = one;
                }
            }
        }
        Head head = best.orElseThrow(() -> new UnreadableTable(Fault.EMPTY));
        int width = width(file, encoding, delimiter, head);
        var lines = TextLines.open(file, encoding);
        var records = new CsvRecords(lines, new CsvShape(delimiter, width));
        return new Table(records, head, "", List.of(), true, lines);
    }

    private static boolean isBetter(Head head, Head than) {
        return head.known() > than.known()
                || (head.known() == than.known() && head.filled() > than.filled());
    }

    /// The cells of the head's record, the blank ones at its end included.
    private static int width(Path file, Encoding encoding, char delimiter, Head head)
            throws IOException {
        try (var lines = TextLines.open(file, encoding)) {
            var records = new CsvRecords(lines, new CsvShape(delimiter, 0));
            return records.start(Head.WITHIN).stream()
                    .filter(row -> row.number() == head.number())
                    .mapToInt(row -> row.cells().size())
                    .max()
                    .orElse(head.names().size());
        }
    }

    private Optional<Head> head(Records records) throws IOException {
        return Head.find(records.start(Head.WITHIN), plainNames);
    }

    /// The first of the sheets whose head has most of the names; without any, the first that holds
    /// something.
    private Table inBook(Book book) throws IOException {
        try {
            Optional<Head> best = Optional.empty();
            int chosen = 0;
            var filled = new ArrayList<Integer>();
            for (int sheet = 0; sheet < book.sheets().size(); sheet++) {
                Optional<Head> head = Optional.empty();
                try (var records = book.records(sheet)) {
                    head = head(records);
                }
                if (head.isEmpty()) continue;
                filled.add(sheet);
                if (best.isEmpty() || head.get().known() > best.get().known()) {
                    best = head;
                    chosen = sheet;
                }
            }
            Head head = best.orElseThrow(() -> new UnreadableTable(Fault.EMPTY));
            filled.remove(Integer.valueOf(chosen));
            List<String> names = book.sheets();
            List<String> others = filled.stream().map(names::get).toList();
            Records records = book.records(chosen);
            return new Table(records, head, names.get(chosen), others, false, book);
        } catch (IOException | RuntimeException broken) {
            book.close();
            throw broken;
        }
    }
}
