package org.gongkai.report.annual;

import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.LateWork;
import org.gongkai.pages.Text;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The annual reports a person may read whose day has passed, year by year, since each year has a
/// list of its own.
@Component
@Order(4)
class LateReports implements LateWork {

    private final ReportList list;

    LateReports(ReportList list) {
        this.list = list;
    }

    @Override
    public List<Late> lateFor(Actor actor) {
        if (!actor.canAnywhere(Action.READ_FIGURES) && !actor.canAnywhere(Action.READ_AUDIT)) {
            return List.of();
        }
        return list.late(actor).entrySet().stream()
                .map(year ->
                        new Late(
                                Text.t("report.late", Integer.toString(year.getKey())),
                                year.getValue(),
                                "/office/reports?year=" + year.getKey() + "&light=late"))
                .toList();
    }
}
