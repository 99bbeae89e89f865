package org.gongkai.letter.open;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.calendar.Period;
import org.gongkai.letter.figures.Dimension;
import org.gongkai.letter.figures.FigureRow;
import org.gongkai.letter.figures.LetterFigures;
import org.gongkai.letter.figures.Scope;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;

/// The figures of letters that everybody may know: complaints about officials are not among them.
@Component
class FiguresForAll {

    private final LetterFigures figures;

    FiguresForAll(LetterFigures figures) {
        this.figures = figures;
    }

    /// Each body that leads letters, most letters first.
    List<Shares> bodies(String root, Period period) {
        return shares(root, period, Dimension.BODY);
    }

    /// Each term that was promised, most letters first.
    List<Shares> terms(String root, Period period) {
        return shares(root, period, Dimension.TERM);
    }

    private List<Shares> shares(String root, Period period, Dimension dimension) {
        return rows(root, period, dimension).stream()
                .map(row -> new Shares(row.key(), row.name(), row))
                .toList();
    }

    /// All bodies from this one down together.
    Shares total(String root, Period period) {
        return total(root, period, Text.t("letter-open.figures.total"));
    }

    /// The quarters of a year up to the one that runs.
    List<Shares> quarters(String root, int year, int last) {
        var all = new ArrayList<Shares>();
        for (int quarter = 1; quarter <= last; quarter++) {
            Period period = Period.ofMonths(year, 3 * quarter - 2, 3);
            String name = Text.t("letter-open.figures.quarter." + quarter);
            Shares sum = total(root, period, name);
            all.add(new Shares(Integer.toString(quarter), name, sum.row()));
        }
        return all;
    }

    private Shares total(String root, Period period, String name) {
        return new Shares("", name, LetterFigures.total(rows(root, period, Dimension.BODY), name));
    }

    private List<FigureRow> rows(String root, Period period, Dimension dimension) {
        return figures.count(new Scope(root, true, period), dimension);
    }
}
