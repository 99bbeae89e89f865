package org.gongkai.publication.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Text;
import org.gongkai.publication.EditionRow;
import org.jspecify.annotations.Nullable;

/// The list of editions as a table to take along.
final class EditionCsv {

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
        return Csv.of(
                COLUMNS.stream().map(c -> Text.t("office.column." + c)).toList(),
                rows.stream().map(row -> cells(row).toList()).toList());
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
