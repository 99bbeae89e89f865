package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.reading.ReadFigure;
import org.gongkai.report.reading.ReportReader;
import org.gongkai.report.reading.UnreadableReport;

/// E10: what the text says of the year before, by its number (`2023年收到申请8件`), is what that year's
/// report says. The text is read as if it were of that year.
final class LastYearInTheText implements Rule {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年|[今本去前上]年|年内");

    private final ReportReader reader;

    LastYearInTheText(ReportReader reader) {
        this.reader = reader;
    }

    @Override
    public void check(CheckedReport report, Findings findings) {
        report.lastYear().ifPresent(earlier -> check(report, earlier, findings));
    }

    private void check(CheckedReport report, Earlier earlier, Findings findings) {
        List<Equivalent> equivalents = Equivalent.of(report);
        if (equivalents.isEmpty() || report.text().isEmpty()) return;
        WholeText whole = WholeText.of(report, earlier.year());
        List<ReadFigure> all = read(whole);
        var parts = new ToldParts(whole, all);
        for (ReadFigure figure : all) {
            if (!isOf(earlier.year(), figure, whole)) continue;
            if (!SaidOfTheWhole.is(figure, parts, report)) continue;
            equivalents.stream()
                    .filter(equivalent -> equivalent.said().equals(figure.id()))
                    .filter(equivalent -> differs(equivalent, figure, earlier))
                    .forEach(equivalent ->
                            add(report, equivalent, figure, earlier, whole, findings));
        }
    }

    private List<ReadFigure> read(WholeText whole) {
        try {
            byte[] bytes = whole.text().getBytes(StandardCharsets.UTF_8);
            return reader.read("report.txt", bytes).figures();
        } catch (UnreadableReport tooLong) {
            return List.of();
        }
    }

    /// Whether that year is the last one named before the number in its part of the sentence.
    private static boolean isOf(int year, ReadFigure figure, WholeText whole) {
        Matcher named = YEAR.matcher(HalfWidth.of(whole.before(figure) + figure.quote()));
        String last = "";
        while (named.find()) last = Objects.requireNonNullElse(named.group(1), "");
        return last.equals(String.valueOf(year));
    }

    private static boolean differs(Equivalent equivalent, ReadFigure figure, Earlier earlier) {
        var said = new SaidNumber(equivalent.inTable(figure.value()), figure.qualifier());
        List<BigDecimal> meant =
                equivalent.cells().stream()
                        .map(cells -> sum(cells, earlier))
                        .flatMap(Optional::stream)
                        .toList();
        return !meant.isEmpty()
                && meant.stream()
                        .noneMatch(equivalent.isMoney() ? said::coversAmount : said::covers);
    }

    private static Optional<BigDecimal> sum(List<String> cells, Earlier earlier) {
        if (!earlier.values().keySet().containsAll(cells)) return Optional.empty();
        return cells.stream().map(earlier.values()::get).reduce(BigDecimal::add);
    }

    private static void add(
            CheckedReport report,
            Equivalent equivalent,
            ReadFigure figure,
            Earlier earlier,
            WholeText whole,
            Findings findings) {
        CheckedPart part = whole.part(figure).orElseGet(report.text()::getFirst);
        findings.add(
                Check.E10,
                "earlier",
                Place.part(report.text(), part),
                List.of(),
                figure.quote(),
                figure.name(),
                figure.qualifier().chinese()
                        + CheckedReport.plain(equivalent.inTable(figure.value())),
                sum(equivalent.cells().getFirst(), earlier).map(CheckedReport::plain).orElse(""),
                String.valueOf(earlier.year()));
    }
}
