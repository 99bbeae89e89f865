package org.gongkai.report.annual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.calendar.Period;
import org.gongkai.pages.Text;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.CompiledReport.Cell;
import org.gongkai.report.CompiledReport.Run;
import org.gongkai.report.figure.FigureScope;
import org.gongkai.report.reading.Generation;

/// The annex (附表) that reports of before 2014 could have: the year, and all years since the
/// Regulation of 2008 came into force. It has the rows that records know, and stands only where
/// something is on record.
final class NarrativeAnnex {

    /// In front of the name of a figure that is counted since the Regulation came into force.
    private static final String SINCE_2008 = "since-2008.";

    private static final LocalDate IN_FORCE = LocalDate.of(2008, 5, 1);

    /// Figures by the chapter they stand in.
    private static final Map<String, List<String>> CHAPTERS = chapters();

    private NarrativeAnnex() {}

    private static Map<String, List<String>> chapters() {
        var all = new LinkedHashMap<String, List<String>>();
        all.put("proactive", List.of("proactive.total", "proactive.channel.website"));
        all.put(
                "request",
                List.of(
                        "request.received.total",
                        "request.received.in-person",
                        "request.received.fax",
                        "request.received.online",
                        "request.received.letter",
                        "request.answered.total",
                        "request.answered.granted",
                        "request.answered.partial",
                        "request.answered.refused",
                        "request.answered.not-ours",
                        "request.answered.absent"));
        all.put("remedies", List.of("request.review", "request.litigation"));
        return all;
    }

    /// Whether a report has such an annex: one of the old kind, with something on record.
    static boolean belongsTo(Generation form, Map<String, BigDecimal> values) {
        return form == Generation.NARRATIVE
                && CHAPTERS.values().stream()
                        .flatMap(List::stream)
                        .map(values::get)
                        .anyMatch(value -> value != null && value.signum() != 0);
    }

    /// The days that a name counts: those of the report, or all since 2008.
    static FigureScope scope(FigureScope ofReport, String named) {
        return named.startsWith(SINCE_2008)
                ? new FigureScope(
                        ofReport.body(),
                        ofReport.below(),
                        new Period(IN_FORCE, ofReport.period().last()))
                : ofReport;
    }

    /// The figure of the registry that a name stands for.
    static String figure(String named) {
        return named.startsWith(SINCE_2008) ? named.substring(SINCE_2008.length()) : named;
    }

    /// What the annex adds to the figures of a report.
    ///
    /// @param counting counts all figures of a scope
    static Map<String, BigDecimal> since2008(
            FigureScope ofReport, Function<FigureScope, Map<String, BigDecimal>> counting) {
        Map<String, BigDecimal> counted = counting.apply(scope(ofReport, SINCE_2008));
        var all = new LinkedHashMap<String, BigDecimal>();
        for (List<String> chapter : CHAPTERS.values()) {
            for (String figure : chapter) {
                BigDecimal value = counted.get(figure);
                if (value != null) all.put(SINCE_2008 + figure, value);
            }
        }
        return all;
    }

    /// The heading, and a table for each chapter, which has its heads: they say which number is the
    /// year's.
    ///
    /// @param number what stands in the cell of a name
    static List<Block> of(Function<String, Run> number) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(label("heading")));
        CHAPTERS.forEach((chapter, figures) -> blocks.add(table(chapter, figures, number)));
        return blocks;
    }

    private static Block.Table table(
            String chapter, List<String> figures, Function<String, Run> number) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(name("head.row"), name("head.unit"), name("head.year"), name("head.all")));
        for (String figure : figures) {
            rows.add(
                    List.of(
                            name(figure),
                            Cell.of(Run.words(label("unit." + chapter))),
                            Cell.of(number.apply(figure)),
                            Cell.of(number.apply(SINCE_2008 + figure))));
        }
        return new Block.Table(label("chapter." + chapter), 1, rows);
    }

    private static Cell name(String key) {
        return Cell.name(label(key));
    }

    private static String label(String key) {
        return Text.official("report.annex." + key);
    }
}
