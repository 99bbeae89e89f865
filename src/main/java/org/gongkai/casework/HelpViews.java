package org.gongkai.casework;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.springframework.stereotype.Component;

/// Gathers what a body that helps sees: what it was asked, and nothing else of the matter.
@Component
public class HelpViews {

    private final Matters matters;
    private final Helps helps;
    private final Papers papers;
    private final Timeline timeline;
    private final AuditTrail audit;

    HelpViews(Matters matters, Helps helps, Papers papers, Timeline timeline, AuditTrail audit) {
        this.matters = matters;
        this.helps = helps;
        this.papers = papers;
        this.timeline = timeline;
        this.audit = audit;
    }

    /// The help, if it is this person's body that is asked and the matter is still open to helpers.
    ///
    /// @param kind of matter
    /// @throws NoSuchElementException when there is none
    public Help readable(Actor actor, String kind, long id, long helpId) {
        Matter matter = matters.get(id);
        if (!matter.kind().equals(kind)) throw new NoSuchElementException("help");
        Help help = helps.get(matter, helpId);
        actor.require(Action.READ_MATTERS, help.bodyPath());
        if (matter.circle() == Circle.CONDUCT) {
            throw new NotAllowed(actor.username(), Action.HANDLE_CONDUCT);
        }
        if (matter.archivedAt() != null) {
            throw new NotAllowed(actor.username(), Action.OPEN_FILES);
        }
        return help;
    }

    /// What is shown of it; reading it is recorded.
    public HelpView show(
            Actor actor,
            String kind,
            long id,
            long helpId,
            Map<String, String> typed,
            List<Refused.Problem> problems) {
        Help help = readable(actor, kind, id, helpId);
        Matter matter = matters.get(id);
        audit.read(actor.username(), kind + ".read-help", matter.subject());
        List<Long> theirs = helps.listPapers(help);
        return new HelpView(
                help,
                papers.list(matter).stream().filter(one -> theirs.contains(one.id())).toList(),
                timeline.last(id),
                help.isWaitedFor() && actor.can(Action.HANDLE_MATTERS, help.bodyPath()),
                typed,
                problems);
    }

    /// A paper that the helping body may take.
    ///
    /// @throws NoSuchElementException when it may not
    public Paper paper(Actor actor, String kind, long id, long helpId, long paperId) {
        Help help = readable(actor, kind, id, helpId);
        if (!helps.listPapers(help).contains(paperId)) throw new NoSuchElementException("paper");
        return papers.get(matters.get(id), paperId);
    }
}
