package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.Generation;
import org.jspecify.annotations.Nullable;

/// A report to be checked: its figures by the names of `official-forms.txt`, and its text.
///
/// @param values the cells that have a number
/// @param blanks the cells that are there and have none; a cell in neither is not in the report
/// @param text in the order of the report, without the tables
/// @param counted figures that no table of the form has, as records or people give them: known of
///   our own reports
/// @param laterDay known of our own reports, if one was given
/// @param toGive cells that only people know and nobody has given: known of our own reports
public record CheckedReport(
        String body,
        int year,
        Generation generation,
        Publisher publisher,
        Map<String, BigDecimal> values,
        Set<String> blanks,
        List<CheckedPart> text,
        @Nullable LocalDate published,
        @Nullable Earlier earlier,
        Map<String, BigDecimal> counted,
        Set<String> toGive,
        @Nullable LaterDay laterDay) {

    public CheckedReport {
        counted = Map.copyOf(counted);
        toGive = Set.copyOf(toGive);
        values = Map.copyOf(values);
        blanks = Set.copyOf(blanks);
        text = List.copyOf(text);
    }

    /// A report made elsewhere: of what stands behind it nothing is known.
    public CheckedReport(
            String body,
            int year,
            Generation generation,
            Publisher publisher,
            Map<String, BigDecimal> values,
            Set<String> blanks,
            List<CheckedPart> text,
            @Nullable LocalDate published,
            @Nullable Earlier earlier) {
        this(
                body,
                year,
                generation,
                publisher,
                values,
                blanks,
                text,
                published,
                earlier,
                Map.of(),
                Set.of(),
                null);
    }

    /// What a cell counts for in a sum: a blank one is nought; nothing when there is no such cell.
    Optional<BigDecimal> number(String figure) {
        BigDecimal blank = blanks.contains(figure) ? BigDecimal.ZERO : null;
        return Optional.ofNullable(
                values.getOrDefault(figure, counted.getOrDefault(figure, blank)));
    }

    /// Nothing when one of the cells is not there.
    Optional<BigDecimal> sum(Collection<String> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String figure : figures) {
            Optional<BigDecimal> number = number(figure);
            if (number.isEmpty()) return number;
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }

    /// Whether no table of the form has these: then records or people tell them.
    boolean isRecord(Collection<String> figures) {
        return Collections.disjoint(OfficialForms.figures(generation), figures);
    }

    /// As it stands in the cell; empty for a blank one.
    String written(String figure) {
        BigDecimal value = values.getOrDefault(figure, counted.get(figure));
        return value == null ? "" : plain(value);
    }

    /// The report on the year before.
    Optional<Earlier> lastYear() {
        return Optional.ofNullable(earlier).filter(other -> other.year() == year - 1);
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
