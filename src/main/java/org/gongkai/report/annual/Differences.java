package org.gongkai.report.annual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.organization.Actor;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.form.OfficialForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the records say today that a cleared report does not: a correction after the fact, shown
/// and never taken over silently.
@Component
public class Differences {

    private final ReportFigures figures;
    private final Figures registry;

    Differences(ReportFigures figures, Figures registry) {
        this.figures = figures;
        this.registry = registry;
    }

    /// @param reported in the report, frozen
    /// @param today counted now; null when nothing is known any more
    /// @param address of the list as it is today
    public record Difference(
            Figure figure,
            @Nullable BigDecimal reported,
            @Nullable BigDecimal today,
            String address) {}

    /// Nothing for a report that is not frozen.
    public List<Difference> of(Actor reader, AnnualReport report) {
        var all = new ArrayList<Difference>();
        if (!report.state().isFrozen()) return all;
        Map<String, BigDecimal> reported = figures.frozen(report.id());
        Map<String, BigDecimal> today = figures.counted(report.scope());
        Set<String> ofForm = OfficialForms.figures(report.form());
        boolean recorded = registry.isRecorded(report.scope());
        var ids = new TreeSet<>(reported.keySet());
        ids.addAll(today.keySet());
        for (String id : ids) {
            BigDecimal then = reported.get(id);
            BigDecimal now = today.get(id);
            boolean same = then != null && now != null && then.compareTo(now) == 0;
            // a figure that the registry learned to count after the report was cleared
            boolean unknown = then == null && !ofForm.contains(id);
            if (same || unknown) continue;
            registry.find(id)
                    .ifPresent(figure ->
                            all.add(
                                    new Difference(
                                            figure,
                                            then,
                                            now,
                                            registry.address(
                                                    reader, report.scope(), recorded, id))));
        }
        return all;
    }
}
