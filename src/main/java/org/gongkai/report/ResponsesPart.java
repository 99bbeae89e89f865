package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.opinion.ResponseFigure;
import org.gongkai.opinion.ResponseFigures;
import org.gongkai.opinion.ResponseScope;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Text;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.CompiledReport.Cell;
import org.gongkai.report.CompiledReport.Run;
import org.springframework.stereotype.Component;

/// What an annual report says about responding to the public and interpreting policies: part two of
/// the statistics of 2014 to 2018 (国办发〔2014〕32号), and since then, when the form has no such table,
/// a sentence of the general part.
@Component
class ResponsesPart {

    private static final int NEW_FORM = 2019;

    private final ResponseFigures figures;

    ResponsesPart(ResponseFigures figures) {
        this.figures = figures;
    }

    /// Counts for a body and all below it, as the rest of the report does.
    Counted count(Actor reader, Body body, int year) {
        var scope = ResponseScope.ofYear(body.code(), true, year);
        return new Counted(
                year, scope, figures.count(scope), reader.can(Action.READ_MATTERS, body.path()));
    }

    /// The figures of one year.
    ///
    /// @param open whether the reader may open the lists behind them
    record Counted(int year, ResponseScope scope, Map<ResponseFigure, Long> counts, boolean open) {

        /// The table, for years whose statistics had it.
        List<Block> table() {
            if (year >= NEW_FORM) return List.of();
            var rows = new ArrayList<List<Cell>>();
            rows.add(
                    List.of(
                            Cell.name(Text.official("report.annual.2014.item")),
                            Cell.name(Text.official("report.annual.2014.unit")),
                            Cell.name(Text.official("report.annual.2014.count"))));
            for (ResponseFigure figure : ResponseFigure.values()) {
                rows.add(
                        List.of(
                                Cell.name(Text.official("opinion.figure." + figure.code())),
                                Cell.of(Run.words(Text.official("opinion.unit." + figure.code()))),
                                Cell.of(number(figure))));
            }
            return List.of(new Block.Table(Text.official("opinion.figures.part"), 1, rows));
        }

        /// The sentence, where there is anything to say.
        List<Block> sentence() {
            if (year < NEW_FORM || counts.values().stream().allMatch(count -> count == 0)) {
                return List.of();
            }
            var arguments = new ArrayList<Run>();
            arguments.add(Run.words(Integer.toString(year)));
            for (ResponseFigure figure : ResponseFigure.values()) arguments.add(number(figure));
            var runs = new ArrayList<Run>();
            Run.sentence(runs, Text.official("report.annual.responses"), arguments);
            return List.of(new Block.Paragraph(runs));
        }

        private Run number(ResponseFigure figure) {
            long value = counts.getOrDefault(figure, 0L);
            return new Run(
                    Long.toString(value), open && value > 0 ? scope.list(figure) : "", false);
        }
    }
}
