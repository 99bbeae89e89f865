package org.gongkai.files.extract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.files.PlainText;

/// A table as comma-separated values, cell by cell; one that is not well formed is read as lines.
final class CsvFile {

    private CsvFile() {}

    static void read(Path file, Sink sink) throws IOException {
        String text = PlainText.read(file, TextFile.MAX_BYTES).orElse("");
        if (!isWellFormed(text)) {
            TextFile.read(file, sink);
            return;
        }
        try (var records = format(text).parse(new StringReader(text))) {
            for (CSVRecord row : records) {
                for (int column = 0; column < row.size(); column++) {
                    String cell = row.get(column);
                    // a leading ' or tab, or ="…", keeps Excel from rounding long numbers
                    String plain = cell.replaceAll("^(?:[\t'`]|=\")|\"$", "");
                    sink.part("第" + row.getRecordNumber() + "行第" + (column + 1) + "列", plain);
                }
            }
        }
    }

    private static boolean isWellFormed(String text) throws IOException {
        try (var records = format(text).parse(new StringReader(text))) {
            records.forEach(CSVRecord::size);
            return true;
        } catch (UncheckedIOException | IllegalStateException malformed) {
            return false;
        }
    }

    private static CSVFormat format(String text) {
        String first = text.lines().findFirst().orElse("");
        char delimiter = first.indexOf('\t') >= 0 && first.indexOf(',') < 0 ? '\t' : ',';
        return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    }
}
