package org.gongkai.request;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Papers;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.publication.AttachFile;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.Draft;
import org.gongkai.publication.EditionState;
import org.gongkai.publication.Editions;
import org.gongkai.publication.SaveDraft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/// Turns an answer into a draft of a proactive publication, in one step (Art. 44). From there it
/// goes the way of every document: screening, review, signature. What the applicant wrote is not
/// taken along: it stays sealed, and the title is for the officer to give.
@Component
public class MakeProactive {

    private final RequestDesk desk;
    private final Answers answers;
    private final ReplyDraft replies;
    private final RequestLetters letters;
    private final Papers papers;
    private final SaveDraft drafts;
    private final Editions editions;
    private final AttachFile attaching;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditTrail audit;
    private final Clock clock;

    MakeProactive(
            RequestDesk desk,
            Answers answers,
            ReplyDraft replies,
            RequestLetters letters,
            Papers papers,
            SaveDraft drafts,
            Editions editions,
            AttachFile attaching,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.replies = replies;
        this.letters = letters;
        this.papers = papers;
        this.drafts = drafts;
        this.editions = editions;
        this.attaching = attaching;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /// What was begun.
    ///
    /// @param editionId the draft
    /// @param left names of files that could not be taken along
    public record Begun(long editionId, List<String> left) {}

    private record Start(Matter matter, Answer answer, long editionId) {}

    /// Begins the draft with the words of the answer and its files. Reading the files takes seconds
    /// and happens after the draft is there.
    public Begun begin(Actor actor, long id, long seen) {
        Start start =
                Objects.requireNonNull(transactions.execute(status -> draft(actor, id, seen)));
        var left = new ArrayList<String>();
        for (Enclosure one : start.answer().enclosures()) {
            byte[] content = papers.read(start.matter(), papers.get(start.matter(), one.paperId()));
            try {
                attaching.attach(
                        actor, start.editionId(), new ByteArrayInputStream(content), one.name());
            } catch (Refused refused) {
                left.add(one.name());
            }
        }
        return new Begun(start.editionId(), left);
    }

    private Start draft(Actor actor, long id, long seen) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.ANSWERED);
        Answer answer =
                answers.find(matter)
                        .filter(one -> one.outcome().givesInformation())
                        .orElseThrow(() -> new Refused("", Text.t("request.refused.not-given")));
        if (exists(id)) throw new Refused("", Text.t("request.refused.made-proactive"));
        long edition =
                drafts.start(
                        actor,
                        matter.bodyId(),
                        Draft.proactive(
                                Text.official("request.proactive.title", matter.number()),
                                DocumentKind.OTHER,
                                html(matter, answer)));
        jdbc.sql(
                        """
                        INSERT INTO request.made_proactive (matter_id, document_id, edition_id, by, at)
                        VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (matter_id) DO UPDATE SET document_id = EXCLUDED.document_id,
                            edition_id = EXCLUDED.edition_id, by = EXCLUDED.by, at = EXCLUDED.at
                        """)
                .params(
                        id,
                        editions.get(edition).documentId(),
                        edition,
                        actor.username(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        desk.append(
                matter,
                RequestDesk.staying(matter, desk.today(), "proactive-begun", actor.username())
                        .inside());
        letters.issue(matter, LetterKind.MAKE_PROACTIVE, actor.username());
        audit.record(
                actor.username(),
                "request.make-proactive",
                matter.subject(),
                Map.of("edition", edition));
        return new Start(matter, answer, edition);
    }

    /// Whether it was begun and not given up.
    private boolean exists(long id) {
        return jdbc.sql("SELECT edition_id FROM request.made_proactive WHERE matter_id = ?")
                .param(id)
                .query((row, n) -> row.getLong(1))
                .optional()
                .filter(edition -> editions.get(edition).state() != EditionState.DISCARDED)
                .isPresent();
    }

    /// The words of the answer without its opening, which speaks to the applicant.
    private String html(Matter matter, Answer answer) {
        List<String> opening = replies.text(matter, answer.outcome()).lines().toList();
        return answer.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !opening.contains(line))
                .map(line -> "<p>" + HtmlUtils.htmlEscape(line) + "</p>")
                .collect(Collectors.joining());
    }
}
