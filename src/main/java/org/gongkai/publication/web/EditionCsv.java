package org.gongkai.publication.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.pages.Text;
import org.gongkai.publication.EditionRow;
import org.jspecify.annotations.Nullable;

/// The list of editions as CSV that spreadsheets open with Chinese intact and without running
/// anything: a byte order mark in front, and an apostrophe before what would be a formula.
final class EditionCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
    private static final List<String> COLUMNS =
            List.of(
                    "title",
                    "docNumber",
                    "index",
                    "kind",
                    "branch",
                    "body",
                    "state",
                    "edition",
                    "drafter",
                    "madeOn",
                    "changed",
                    "published");

    private EditionCsv() {}

    static String of(List<EditionRow> rows) {
        var out = new StringBuilder(BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(out, CSVFormat.EXCEL)) {
            csv.printRecord(COLUMNS.stream().map(c -> Text.t("office.column." + c)));
            for (EditionRow row : rows) csv.printRecord(cells(row).map(EditionCsv::harmless));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /// A cell that a spreadsheet shows and never computes.
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static Stream<String> cells(EditionRow row) {
        return Stream.of(
                row.title(),
                row.docNumber(),
                row.indexNumber(),
                Text.t("publication.kind." + row.kind().code()),
                row.branchCode(),
                row.bodyName(),
                Text.t("publication.state." + row.state().code()),
                Integer.toString(row.number()),
                row.draftedBy(),
                Objects.toString(row.madeOn(), ""),
                time(row.changedAt()),
                time(row.publishedAt()));
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at);
    }
}
