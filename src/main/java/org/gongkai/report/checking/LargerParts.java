package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.report.form.FigureNames;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.Generation;
import org.gongkai.report.reading.Qualifier;
import org.gongkai.report.reading.ReadFigure;

/// E7 in sentences: no part that a text tells is larger than its whole, as it is counted for a
/// report of our own, or else as the same sentence tells it. Where the part itself is known, its
/// number is compared instead (E10).
record LargerParts(CheckedReport report, WholeText whole, ToldParts parts) {

    /// What these say is at least that much.
    private static final Set<Qualifier> NO_LESS =
            Set.of(Qualifier.EXACT, Qualifier.AT_LEAST, Qualifier.ABOUT_OVER);

    /// A message pushed is no information made public.
    private static final Pattern PUBLIC = Pattern.compile("公开|政[府务]信息");

    /// @param said of the whole body and year
    void check(List<ReadFigure> said, Findings findings) {
        for (ReadFigure figure : said) {
            if (report.number(figure.id()).isPresent() || !NO_LESS.contains(figure.qualifier())) {
                continue;
            }
            String clause = parts.before(figure) + parts.quote(figure);
            if (ToldParts.isChannel(figure) && !PUBLIC.matcher(clause).find()) continue;
            ToldParts.wholeOf(figure.id())
                    .flatMap(id -> most(id, figure))
                    .filter(most -> figure.value().compareTo(most) > 0)
                    .ifPresent(most -> add(figure, most, findings));
        }
    }

    private Optional<BigDecimal> most(String id, ReadFigure part) {
        return report.number(id)
                .or(() ->
                        parts.told(part)
                                .filter(told -> told.qualifier() == Qualifier.EXACT)
                                .map(ReadFigure::value));
    }

    private void add(ReadFigure figure, BigDecimal most, Findings findings) {
        CheckedPart part = whole.part(figure).orElseGet(report.text()::getFirst);
        String of = ToldParts.wholeOf(figure.id()).orElseThrow();
        findings.inText(
                Check.E7,
                "said",
                part,
                figure.quote(),
                figure.name(),
                CheckedReport.plain(figure.value()),
                nameOf(of),
                CheckedReport.plain(most));
    }

    /// The list of 2014 has all of them.
    private static String nameOf(String id) {
        return OfficialForms.tables(Generation.FORM_2014).stream()
                .map(FigureNames::of)
                .flatMap(names -> Optional.ofNullable(names.get(id)).stream())
                .map(FigureNames.Named::name)
                .findFirst()
                .orElse(id);
    }
}
