package org.gongkai.request;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Papers;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts a file among the papers of a request that may go out with its answer. The applicant sees it
/// only once an answer with it was delivered.
@Component
public class EncloseFile {

    private static final int MOST = 30;

    private final Matters matters;
    private final Papers papers;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;

    EncloseFile(
            Matters matters, Papers papers, AuditTrail audit, TransactionTemplate transactions) {
        this.matters = matters;
        this.papers = papers;
        this.audit = audit;
        this.transactions = transactions;
    }

    /// @param name as the officer's computer calls it
    /// @return id of the paper
    public long add(Actor actor, long id, InputStream content, String name) {
        actor.require(Action.HANDLE_MATTERS, matters.get(id).bodyPath());
        Papers.Upload file = papers.look(content, name, "file");
        return Objects.requireNonNull(
                transactions.execute(status -> add(actor, matters.lock(id), file)));
    }

    private long add(Actor actor, Matter matter, Papers.Upload file) {
        actor.require(Action.HANDLE_MATTERS, matter.bodyPath());
        if (RequestStage.of(matter) != RequestStage.WORK) {
            throw new Refused("file", Text.t("request.refused.files-now"));
        }
        long there =
                papers.list(matter).stream()
                        .filter(paper -> paper.kind().equals(Enclosure.KIND))
                        .count();
        if (there >= MOST) throw new Refused("file", Text.t("request.refused.too-many", MOST));
        audit.record(actor.username(), "request.enclose-file", matter.subject(), Map.of());
        return papers.add(matter, Enclosure.KIND, file, actor.username(), false);
    }
}
