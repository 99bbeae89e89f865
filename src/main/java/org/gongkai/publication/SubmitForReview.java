package org.gongkai.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands a complete draft to the review chain.
@Component
public class SubmitForReview {

    private final JdbcClient jdbc;
    private final Editions editions;
    private final EditionContent content;
    private final ScreenEdition screening;
    private final List<EditionOrigin> origins;
    private final AuditTrail audit;

    SubmitForReview(
            JdbcClient jdbc,
            Editions editions,
            EditionContent content,
            ScreenEdition screening,
            List<EditionOrigin> origins,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.content = content;
        this.screening = screening;
        this.origins = origins;
        this.audit = audit;
    }

    /// Screens once more, refuses while something required is missing, a blocking finding is open
    /// or the words are no longer those of what it was made from, fixes the content hash and puts
    /// the edition before its first reviewer.
    @Transactional
    public void submit(Actor actor, long editionId) {
        Edition edition = editions.getDraftForChange(actor, editionId);
        List<Refused.Problem> problems = missing(edition);
        screening.screen(edition);
        int open = screening.countOpenBlocking(editionId);
        if (open > 0) {
            problems.add(
                    new Refused.Problem("findings", Text.t("publication.refused.findings", open)));
        }
        origins.forEach(origin -> problems.addAll(origin.differences(edition)));
        if (!problems.isEmpty()) throw new Refused(problems);
        ReviewStep first = ReviewChain.of(edition.content().reviewLevel()).getFirst();
        String hash = content.hash(edition);
        jdbc.sql(
                        """
                        UPDATE publication.edition
                        SET state = 'in-review', awaiting = ?, content_hash = ?, changed_at = now()
                        WHERE id = ?
                        """)
                .params(first.code(), hash, editionId)
                .update();
        audit.record(
                actor.username(),
                "publication.submit",
                "document/" + edition.documentId(),
                Map.of("edition", edition.number(), "hash", hash));
    }

    private static List<Refused.Problem> missing(Edition edition) {
        Draft c = edition.content();
        var problems = new ArrayList<Refused.Problem>();
        require(problems, c.branchCode() != null, "branchCode", "publication.refused.no-branch");
        require(problems, c.madeOn() != null, "madeOn", "publication.refused.no-date");
        require(problems, !c.html().isBlank(), "html", "publication.refused.no-text");
        require(problems, c.attribute() != null, "attribute", "publication.refused.no-attribute");
        boolean withheld = c.attribute() != null && c.attribute() != Attribute.PROACTIVE;
        require(
                problems,
                !withheld || !c.attributeReason().isBlank(),
                "attributeReason",
                "publication.refused.no-reason");
        require(
                problems,
                edition.number() == 1 || !c.changeNote().isBlank(),
                "changeNote",
                "publication.refused.no-change-note");
        return problems;
    }

    private static void require(
            List<Refused.Problem> problems, boolean given, String field, String key) {
        if (!given) problems.add(new Refused.Problem(field, Text.t(key)));
    }
}
