package org.gongkai.request.held;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyPath;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.publication.OnRequestPapers;
import org.gongkai.publication.screening.Finding;
import org.gongkai.publication.screening.ScreenedText;
import org.gongkai.publication.screening.Screening;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds to the catalogue, changes and ends its lines. A line is public at once, so it is screened
/// like a document.
@Component
public class KeepHoldings {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 1000;
    private static final int CANDIDATES = 200;

    private final JdbcClient jdbc;
    private final Holdings holdings;
    private final OnRequestPapers signed;
    private final Bodies bodies;
    private final AuditTrail audit;
    private final Clock clock;

    KeepHoldings(
            JdbcClient jdbc,
            Holdings holdings,
            OnRequestPapers signed,
            Bodies bodies,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.holdings = holdings;
        this.signed = signed;
        this.bodies = bodies;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a line says.
    public record Line(String title, String description, @Nullable LocalDate madeOn) {
        public Line {
            title = title.strip();
            description = description.strip();
        }
    }

    @Transactional
    public void add(Actor actor, long bodyId, Line line) {
        Body body = bodies.get(bodyId);
        actor.require(Action.HANDLE_MATTERS, body.path());
        check(line);
        insert(actor, body, line, null);
    }

    /// Names a signed paper in the catalogue, by its own title.
    @Transactional
    public void addPaper(Actor actor, long documentId) {
        OnRequestPapers.Row paper =
                candidates(actor).stream()
                        .filter(one -> one.documentId() == documentId)
                        .findFirst()
                        .orElseThrow(() -> new Refused("", Text.t("request.refused.holding-gone")));
        Body body = bodies.get(paper.bodyId());
        actor.require(Action.HANDLE_MATTERS, body.path());
        var line = new Line(paper.title(), "", paper.madeOn());
        check(line);
        insert(actor, body, line, documentId);
    }

    /// Signed papers that the catalogue does not name yet.
    public List<OnRequestPapers.Row> candidates(Actor actor) {
        List<OnRequestPapers.Row> all =
                signed.list(actor, CANDIDATES).stream()
                        .filter(paper ->
                                actor.can(Action.HANDLE_MATTERS, bodies.get(paper.bodyId()).path()))
                        .toList();
        List<Long> named =
                holdings.listNamed(all.stream().map(OnRequestPapers.Row::documentId).toList());
        return all.stream().filter(paper -> !named.contains(paper.documentId())).toList();
    }

    @Transactional
    public void change(Actor actor, long id, Line line) {
        require(actor, id);
        check(line);
        jdbc.sql(
                        """
                        UPDATE request.holding
                        SET title = :title, description = :description, made_on = :made
                        WHERE id = :id
                        """)
                .param("title", line.title())
                .param("description", line.description())
                .param("made", line.madeOn(), Types.DATE)
                .param("id", id)
                .update();
        audit.record(
                actor.username(),
                "request.change-holding",
                "holding/" + id,
                Map.of("title", line.title()));
    }

    /// Takes a line out of the catalogue; it stays on record.
    @Transactional
    public void end(Actor actor, long id) {
        require(actor, id);
        jdbc.sql("UPDATE request.holding SET ended_at = ? WHERE id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
        audit.record(actor.username(), "request.end-holding", "holding/" + id, Map.of());
    }

    private void insert(Actor actor, Body body, Line line, @Nullable Long documentId) {
        long id =
                jdbc.sql(
                                """
                                INSERT INTO request.holding (body_id, title, description, made_on,
                                                             document_id, added_by, added_at)
                                VALUES (:body, :title, :description, :made, :document, :by, :at)
                                ON CONFLICT (document_id) DO NOTHING RETURNING id
                                """)
                        .param("body", body.id())
                        .param("title", line.title())
                        .param("description", line.description())
                        .param("made", line.madeOn(), Types.DATE)
                        .param("document", documentId, Types.BIGINT)
                        .param("by", actor.username())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .query((row, n) -> row.getLong(1))
                        .optional()
                        .orElseThrow(() -> new Refused("", Text.t("request.refused.holding-gone")));
        audit.record(
                actor.username(),
                "request.add-holding",
                "holding/" + id,
                Map.of("body", body.code(), "title", line.title()));
    }

    private record Kept(BodyPath path, boolean ended) {}

    private void require(Actor actor, long id) {
        Kept kept =
                jdbc.sql(
                                """
                                SELECT b.path::text, h.ended_at IS NOT NULL FROM request.holding h
                                JOIN organization.body b ON b.id = h.body_id
                                WHERE h.id = ? FOR UPDATE OF h
                                """)
                        .param(id)
                        .query((row, n) ->
                                new Kept(new BodyPath(row.getString(1)), row.getBoolean(2)))
                        .optional()
                        .orElseThrow(() -> new NoSuchElementException("holding"));
        actor.require(Action.HANDLE_MATTERS, kept.path());
        if (kept.ended()) throw new Refused("", Text.t("request.refused.holding-ended"));
    }

    private void check(Line line) {
        var problems = new ArrayList<Refused.Problem>();
        if (line.title().isEmpty()) {
            problems.add(new Refused.Problem("title", Text.t("request.refused.needed.title")));
        }
        look(problems, "title", line.title(), LONGEST_TITLE);
        look(problems, "description", line.description(), LONGEST_DESCRIPTION);
        if (!problems.isEmpty()) throw new Refused(problems);
    }

    private void look(List<Refused.Problem> problems, String field, String text, int longest) {
        if (Text.length(text) > longest) {
            problems.add(
                    new Refused.Problem(
                            field, Text.t("office.refused.too-long", longest, Text.length(text))));
        }
        new Screening(LocalDate.now(clock))
                .screen(List.of(new ScreenedText("", text))).stream()
                        .filter(Finding::blocks)
                        .findFirst()
                        .ifPresent(finding ->
                                problems.add(new Refused.Problem(field, finding.message())));
    }
}
