package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.report.reading.Generation;
import org.gongkai.report.reading.ReadFigure;
import org.gongkai.report.reading.ReportReader;
import org.gongkai.report.reading.UnreadableReport;

/// E10: the text is read like a report made elsewhere, and what it says is compared with the
/// tables, and with what is counted for a report of our own. What it says again with another
/// number, and numbers whose names sentences also give to parts, count when they are plainly of the
/// whole. Parts that no record counts are held against their wholes ([LargerParts]).
final class TextAgainstTables implements Rule {

    private static final String RECEIVED = "request.received.total";
    private static final String ANSWERED = "request.answered.";

    private static final Pattern WITH_CARRIED =
            Pattern.compile(
                    "(?:20\\d\\d\\s*年)?[^0-9]*[0-9][0-9, ]*[^0-9（(，,；;。]{0,6}[（(，,]?\\s*"
                            + "(?:含|包括|加上|其中)[^0-9。；;]{0,6}[上去]一?年度?结转");

    /// One number for two results.
    private static final Pattern TOGETHER =
            Pattern.compile("(?:公开|提供|处理)(?:的)?(?:以及|及|和|与|、|或者|或)(?:予以|部分|不予|无法)");

    private static final Pattern PAPERS = Pattern.compile("公文|发文|属性");

    private final ReportReader reader;
    private final ReportReader statements;

    /// @param statements one that takes down every statement
    TextAgainstTables(ReportReader reader, ReportReader statements) {
        this.reader = reader;
        this.statements = statements;
    }

    @Override
    public void check(CheckedReport report, Findings findings) {
        List<Equivalent> equivalents = Equivalent.of(report);
        if (equivalents.isEmpty() || report.text().isEmpty()) return;
        WholeText whole = WholeText.of(report);
        List<ReadFigure> said = read(reader, whole);
        boolean listOf2014 = report.generation() == Generation.FORM_2014;
        List<ReadFigure> all = listOf2014 ? List.of() : read(statements, whole);
        var parts = new ToldParts(whole, all);
        List<ReadFigure> plain =
                all.stream().filter(f -> SaidOfTheWhole.is(f, parts, report)).toList();
        for (Equivalent equivalent : equivalents) {
            List<ReadFigure> same =
                    Stream.concat(
                                    said.stream().filter(_ -> !equivalent.wide()),
                                    plain.stream()
                                            .filter(f -> equivalent.wide() || !said.contains(f)))
                            .filter(f -> f.id().equals(equivalent.said()))
                            .filter(f -> !isNoResult(f, whole))
                            .toList();
            List<ReadFigure> wrong =
                    same.stream().filter(f -> differs(report, equivalent, f, whole)).toList();
            // the names of 2014 are wide: several trainings are several figures of one name
            boolean toldRight = listOf2014 && wrong.size() < same.size();
            if (toldRight) continue;
            wrong.forEach(figure -> add(report, equivalent, figure, whole, findings));
        }
        new LargerParts(report, whole, parts).check(plain, findings);
    }

    private static List<ReadFigure> read(ReportReader reader, WholeText whole) {
        try {
            byte[] bytes = whole.text().getBytes(StandardCharsets.UTF_8);
            return reader.read("report.txt", bytes).figures();
        } catch (UnreadableReport tooLong) {
            // a text the reader refuses says nothing that could differ
            return List.of();
        }
    }

    /// `制发公文 20 件，其中不予公开 3 件` tells the attributes of papers, `予以公开及部分公开 9 件` no single result of
    /// applications.
    private static boolean isNoResult(ReadFigure figure, WholeText whole) {
        if (!figure.id().startsWith(ANSWERED)) return false;
        String sentence = whole.sentence(figure);
        return PAPERS.matcher(sentence).find()
                || TOGETHER.matcher(figure.quote()).find()
                || !sentence.replace("依申请公开", "").matches("(?s).*(?:申请|答复|办结|办理|处理).*");
    }

    private static boolean differs(
            CheckedReport report, Equivalent equivalent, ReadFigure figure, WholeText whole) {
        var said = new SaidNumber(equivalent.inTable(figure.value()), figure.qualifier());
        List<BigDecimal> meant =
                Stream.concat(
                                equivalent.cells().stream(),
                                alsoMeant(equivalent, whole.from(figure)))
                        .map(report::sum)
                        .flatMap(Optional::stream)
                        .toList();
        return !meant.isEmpty()
                && meant.stream()
                        .noneMatch(equivalent.isMoney() ? said::coversAmount : said::covers);
    }

    /// `收到申请 150 件（含上年结转 8 件）` is both together.
    private static Stream<List<String>> alsoMeant(Equivalent equivalent, String fromThere) {
        boolean both = equivalent.said().equals(RECEIVED) && isWithCarried(fromThere);
        return both
                ? Stream.of(List.of("table3.new.total", "table3.carried.total"))
                : Stream.empty();
    }

    static boolean isWithCarried(String fromThere) {
        return WITH_CARRIED.matcher(fromThere).lookingAt();
    }

    private static void add(
            CheckedReport report,
            Equivalent equivalent,
            ReadFigure figure,
            WholeText whole,
            Findings findings) {
        List<String> cells = equivalent.cells().getFirst();
        String inTable = report.sum(cells).map(CheckedReport::plain).orElse("");
        CheckedPart part = whole.part(figure).orElseGet(report.text()::getFirst);
        findings.add(
                Check.E10,
                report.isRecord(cells) ? "counted" : "",
                Place.part(report.text(), part),
                cells,
                figure.quote(),
                figure.name(),
                figure.qualifier().chinese()
                        + CheckedReport.plain(equivalent.inTable(figure.value())),
                inTable);
    }
}
