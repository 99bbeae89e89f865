package org.gongkai.report.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.bulletin.BulletinFigures;
import org.gongkai.bulletin.BulletinScope;
import org.gongkai.bulletin.InstructionMeasure;
import org.gongkai.organization.Action;
import org.gongkai.pages.Text;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What leaders wrote on bulletins, at the body that carries it out.
@Component
@Order(3)
class InstructionSource implements FigureSource {

    private static final Map<String, InstructionMeasure> FIGURES = named();

    private final BulletinFigures bulletins;

    InstructionSource(BulletinFigures bulletins) {
        this.bulletins = bulletins;
    }

    private static Map<String, InstructionMeasure> named() {
        var all = new LinkedHashMap<String, InstructionMeasure>();
        for (var one : InstructionMeasure.values()) all.put("instruction." + one.code(), one);
        return all;
    }

    @Override
    public String code() {
        return "instruction";
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
        FIGURES.keySet().forEach(figure -> into.add(figure, 0));
        var each = new CountsOfBodies();
        countEach(scope, each);
        each.sum(into);
    }

    @Override
    public void countEach(FigureScope scope, CountsOfBodies into) {
        FIGURES.forEach((figure, measure) ->
                bulletins
                        .instructionsOfEach(IssueSource.of(scope), measure)
                        .forEach((body, count) -> into.of(body).add(figure, count)));
    }

    @Override
    public String list(FigureScope scope, String figure) {
        return IssueSource.of(scope).listInstructions(measure(figure), Map.of());
    }

    @Override
    public List<Breakdown> breakDown(FigureScope scope, String figure) {
        BulletinScope bulletinScope = IssueSource.of(scope);
        InstructionMeasure measure = measure(figure);
        return List.of(
                new Breakdown(
                        Text.t("bulletin.column.series"),
                        bulletins.instructionsBySeries(bulletinScope, measure).stream()
                                .map(one ->
                                        Breakdown.Row.of(
                                                one.label(),
                                                one.count(),
                                                bulletinScope.listInstructions(
                                                        measure, Map.of("series", one.key()))))
                                .toList()),
                new Breakdown(
                        Text.t("bulletin.column.result"),
                        bulletins.instructionsByResult(bulletinScope, measure).stream()
                                .map(one ->
                                        Breakdown.Row.of(
                                                Text.t("bulletin.result." + one.label()),
                                                one.count(),
                                                bulletinScope.listInstructions(
                                                        measure,
                                                        Map.of(
                                                                one.key().equals("open")
                                                                        ? "stage"
                                                                        : "result",
                                                                one.key()))))
                                .toList()));
    }

    private static InstructionMeasure measure(String figure) {
        return Objects.requireNonNull(FIGURES.get(figure), figure);
    }
}
