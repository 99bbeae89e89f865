package org.gongkai.request.held;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Text;

/// The catalogue as a table to take along.
public final class HoldingsCsv {

    private HoldingsCsv() {}

    public static String of(List<Holding> rows) {
        return Csv.of(
                Stream.of("body", "title", "description", "made")
                        .map(column -> Text.t("request.holding." + column))
                        .toList(),
                rows.stream()
                        .map(one ->
                                List.of(
                                        one.bodyName(),
                                        one.title(),
                                        one.description(),
                                        Objects.toString(one.madeOn(), "")))
                        .toList());
    }
}
