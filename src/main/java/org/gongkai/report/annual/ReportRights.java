package org.gongkai.report.annual;

import java.util.Optional;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.BodyPath;
import org.springframework.stereotype.Component;

/// Who may do what with a report: the body writes and hands it in, the level above returns or
/// clears it, and never the person who handed it in.
@Component
public class ReportRights {

    private final Bodies bodies;

    ReportRights(Bodies bodies) {
        this.bodies = bodies;
    }

    /// Whoever reads the figures of the body; and whoever reads the audit, to see what was done.
    public boolean mayRead(Actor actor, AnnualReport report) {
        return actor.can(Action.READ_FIGURES, report.body().path())
                || actor.can(Action.READ_AUDIT, report.body().path());
    }

    public boolean mayWrite(Actor actor, AnnualReport report) {
        return report.state().isOpen()
                && !report.closed()
                && actor.can(Action.DRAFT, report.body().path());
    }

    /// Whether the person clears reports of this body at all.
    public boolean isAbove(Actor actor, AnnualReport report) {
        return actor.can(Action.CLEAR_REPORTS, above(report));
    }

    public boolean mayJudge(Actor actor, AnnualReport report) {
        return report.state() == ReportState.SUBMITTED
                && !report.closed()
                && isAbove(actor, report)
                && !actor.username().equals(report.submittedBy());
    }

    /// Whether the person runs the reporting of the whole tree.
    public boolean runsReporting(Actor actor) {
        return bodies.findRoot()
                .filter(root -> actor.can(Action.CLEAR_REPORTS, root.path()))
                .isPresent();
    }

    /// The body above, or the highest one itself.
    private BodyPath above(AnnualReport report) {
        return Optional.ofNullable(report.body().parentId())
                .map(parent -> bodies.get(parent).path())
                .orElse(report.body().path());
    }
}
