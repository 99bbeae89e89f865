package org.gongkai.report.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.bulletin.BulletinFigures;
import org.gongkai.bulletin.BulletinScope;
import org.gongkai.organization.Action;
import org.gongkai.pages.Text;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Bulletins that were given out. They are counted and listed for everybody alike, by series,
/// number and day; what they are about is for those who may read them.
@Component
@Order(2)
class IssueSource implements FigureSource {

    private static final String ISSUES = "bulletin.issues";

    private final BulletinFigures bulletins;

    IssueSource(BulletinFigures bulletins) {
        this.bulletins = bulletins;
    }

    @Override
    public String code() {
        return "bulletin";
    }

    @Override
    public Set<String> figures() {
        return Set.of(ISSUES);
    }

    @Override
    public Action opens() {
        return Action.READ_FIGURES;
    }

    @Override
    public void count(FigureScope scope, Set<String> wanted, Counts into) {
        into.add(ISSUES, 0);
        bulletins.issuesOfEach(of(scope)).values().forEach(count -> into.add(ISSUES, count));
    }

    @Override
    public void countEach(FigureScope scope, CountsOfBodies into) {
        bulletins
                .issuesOfEach(of(scope))
                .forEach((body, count) -> into.of(body).add(ISSUES, count));
    }

    @Override
    public String list(FigureScope scope, String figure) {
        return of(scope).listIssues(Map.of());
    }

    @Override
    public List<Breakdown> breakDown(FigureScope scope, String figure) {
        BulletinScope bulletinScope = of(scope);
        return List.of(
                new Breakdown(
                        Text.t("bulletin.column.series"),
                        bulletins.issuesBySeries(bulletinScope).stream()
                                .map(one ->
                                        Breakdown.Row.of(
                                                one.label(),
                                                one.count(),
                                                bulletinScope.listIssues(
                                                        Map.of("series", one.key()))))
                                .toList()));
    }

    static BulletinScope of(FigureScope scope) {
        return new BulletinScope(scope.body().code(), scope.below(), scope.period());
    }
}
