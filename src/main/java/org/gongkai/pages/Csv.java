package org.gongkai.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Tables as CSV that spreadsheets open with Chinese intact and without running anything: a byte
/// order mark in front, and an apostrophe before what would be a formula.
public final class Csv {

    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    public static String of(List<String> head, List<List<String>> rows) {
        var out = new StringBuilder(BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(out, CSVFormat.EXCEL)) {
            csv.printRecord(head);
            for (List<String> row : rows) csv.printRecord(row.stream().map(Csv::harmless));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /// A table of what is listed.
    ///
    /// @param words what the keys of its head begin with: `request.column.`
    /// @param columns ends of the keys of its head
    public static <T> String of(
            String words, List<String> columns, List<T> rows, Function<T, List<String>> cells) {
        return of(
                columns.stream().map(column -> Text.t(words + column)).toList(),
                rows.stream().map(cells).toList());
    }

    /// Sends a table as a file to save.
    public static void send(HttpServletResponse response, String name, String table)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(table.getBytes(StandardCharsets.UTF_8));
    }

    /// A cell that a spreadsheet shows and never computes.
    public static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
