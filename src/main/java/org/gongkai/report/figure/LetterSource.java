package org.gongkai.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.letter.figures.Dimension;
import org.gongkai.letter.figures.FigureRow;
import org.gongkai.letter.figures.LetterFigures;
import org.gongkai.letter.figures.Measure;
import org.gongkai.letter.figures.Scope;
import org.gongkai.organization.Action;
import org.gongkai.pages.Text;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Letters, calls and messages as the figures of letters count them, without complaints about
/// officials, which nobody but the supervision office is told about.
@Component
@Order(1)
class LetterSource implements FigureSource {

    private static final Map<String, Measure> FIGURES = named();

    private final LetterFigures letters;

    LetterSource(LetterFigures letters) {
        this.letters = letters;
    }

    private static Map<String, Measure> named() {
        var all = new LinkedHashMap<String, Measure>();
        for (Measure one : Measure.values()) all.put("letter." + one.code(), one);
        return all;
    }

    @Override
    public String code() {
        return "letter";
    }

    @Override
    public Set<String> figures() {
        return FIGURES.keySet();
    }

    @Override
    public Action opens() {
        return Action.READ_MATTERS;
    }

    @Override
    public void count(FigureScope scope, Set<String> wanted, Counts into) {
        add(LetterFigures.total(List.copyOf(letters.countOfEach(of(scope)).values()), ""), into);
    }

    @Override
    public void countEach(FigureScope scope, CountsOfBodies into) {
        letters.countOfEach(of(scope)).forEach((body, row) -> add(row, into.of(body)));
    }

    private static void add(FigureRow row, Counts into) {
        FIGURES.forEach((figure, measure) -> into.add(figure, row.at(measure)));
    }

    @Override
    public String list(FigureScope scope, String figure) {
        return of(scope).listOfAll(Dimension.BODY, "", measure(figure));
    }

    @Override
    public List<Breakdown> breakDown(FigureScope scope, String figure) {
        Scope letterScope = of(scope);
        Measure measure = measure(figure);
        var parts = new ArrayList<Breakdown>();
        for (Dimension by : Dimension.values()) {
            if (by == Dimension.BODY) continue;
            parts.add(
                    new Breakdown(
                            Text.t("letter.figures.by." + by.code()),
                            letters.count(letterScope, by).stream()
                                    .filter(row -> row.at(measure) > 0)
                                    .map(row ->
                                            Breakdown.Row.of(
                                                    row.name(),
                                                    row.at(measure),
                                                    letterScope.listOfAll(by, row.key(), measure)))
                                    .toList()));
        }
        return parts;
    }

    private static Measure measure(String figure) {
        return Objects.requireNonNull(FIGURES.get(figure), figure);
    }

    private static Scope of(FigureScope scope) {
        return new Scope(scope.body().code(), scope.below(), scope.period());
    }
}
