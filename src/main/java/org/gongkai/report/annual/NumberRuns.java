package org.gongkai.report.annual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.pages.Text;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.CompiledReport.Run;
import org.gongkai.report.annual.FieldText.Piece;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.jspecify.annotations.Nullable;

/// Numbers and sentences of a report as runs: a number with the address of its list, a gap for what
/// nobody gave.
final class NumberRuns {

    private static final Pattern GAP = Pattern.compile("【待填[^】]*】");

    private final Figures registry;
    private final YearFigures figures;
    private final Function<String, String> address;

    NumberRuns(Figures registry, YearFigures figures, Function<String, String> address) {
        this.registry = registry;
        this.figures = figures;
        this.address = address;
    }

    /// @param by what the number is divided by where a form prints a larger unit
    Run cell(String figure, BigDecimal by) {
        BigDecimal value = figures.value(figure);
        if (value == null) {
            return new Run(Text.official("report.annual.by-hand"), "", true, figure);
        }
        BigDecimal printed =
                by.equals(BigDecimal.ONE) ? value : value.divide(by, 6, RoundingMode.HALF_UP);
        return new Run(
                plain(printed), value.signum() == 0 ? "" : address.apply(figure), false, figure);
    }

    /// One paragraph per line.
    List<Block.Paragraph> paragraphs(FieldText text) {
        var paragraphs = new ArrayList<Block.Paragraph>();
        var runs = new ArrayList<Run>();
        for (Piece piece : text.pieces()) {
            switch (piece) {
                case Piece.Field field -> runs.add(field(field));
                case Piece.Words words -> {
                    String[] lines = words.text().split("\\R", -1);
                    for (int i = 0; i < lines.length; i++) {
                        if (i > 0) end(runs, paragraphs);
                        words(lines[i], runs);
                    }
                }
            }
        }
        end(runs, paragraphs);
        return paragraphs;
    }

    static String text(List<Block.Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph ->
                        paragraph.runs().stream().map(Run::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static void end(List<Run> runs, List<Block.Paragraph> paragraphs) {
        if (!runs.isEmpty()) paragraphs.add(new Block.Paragraph(List.copyOf(runs)));
        runs.clear();
    }

    private static void words(String line, List<Run> into) {
        String text = line.strip();
        Matcher gap = GAP.matcher(text);
        int done = 0;
        while (gap.find()) {
            if (gap.start() > done) into.add(Run.words(text.substring(done, gap.start())));
            into.add(Run.gap(gap.group()));
            done = gap.end();
        }
        if (done < text.length()) into.add(Run.words(text.substring(done)));
    }

    private Run field(Piece.Field field) {
        String figure = field.figure();
        return switch (field.shows()) {
            case VALUE ->
                    figures.value(figure) == null
                            ? Run.gap(Text.official("report.annual.gap"))
                            : cell(figure, BigDecimal.ONE);
            case LAST_YEAR -> {
                BigDecimal before = figures.before().get(figure);
                yield before == null
                        ? Run.gap(Text.official("report.annual.gap"))
                        : Run.words(plain(before));
            }
            case DIFFERENCE -> Run.words(difference(figure, figures.before().get(figure)));
        };
    }

    /// `，比上年增加3件`; nothing where there is no last year to compare with.
    private String difference(String figure, @Nullable BigDecimal before) {
        BigDecimal value = figures.value(figure);
        if (value == null || before == null) return "";
        BigDecimal difference = value.subtract(before);
        String unit = registry.find(figure).map(Figure::unit).orElse("");
        if (difference.signum() == 0) return Text.official("report.annual.same");
        return Text.official(
                difference.signum() > 0 ? "report.annual.more" : "report.annual.less",
                plain(difference.abs()),
                unit);
    }

    static String plain(BigDecimal value) {
        return (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toPlainString();
    }
}
