package org.gongkai.letter.handling;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Matter;
import org.gongkai.letter.Content;
import org.gongkai.letter.LetterDesk;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.Letters;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.Draft;
import org.gongkai.publication.EditionState;
import org.gongkai.publication.Editions;
import org.gongkai.publication.SaveDraft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/// Turns a letter whose writer agreed, and its answer, into a draft of a document for everybody
/// (来信选登). From there it goes the way of every document: screening, review, signature. What the
/// draft says is what the officer wrote, from a proposal without personal data ([PublicWords]).
@Component
public class MakeLetterPublic {

    private static final int LONGEST_TITLE = 150;

    private final LetterDesk desk;
    private final Letters letters;
    private final PublicLetters made;
    private final SaveDraft drafts;
    private final Editions editions;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    MakeLetterPublic(
            LetterDesk desk,
            Letters letters,
            PublicLetters made,
            SaveDraft drafts,
            Editions editions,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.letters = letters;
        this.made = made;
        this.drafts = drafts;
        this.editions = editions;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void begin(
            Actor actor, long id, long seen, String title, String question, String answer) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, LetterStage.ANSWERED);
        refuseUnlessAgreed(matter);
        String head = LetterDesk.needed("title", title, LONGEST_TITLE);
        String asked = LetterDesk.needed("question", question, 2 * Content.LONGEST_TEXT);
        String answered = LetterDesk.needed("answer", answer, ReplyToLetter.LONGEST);
        long edition =
                drafts.start(
                        actor,
                        matter.bodyId(),
                        Draft.proactive(head, DocumentKind.LETTER_REPLY, html(asked, answered)));
        jdbc.sql(
                        """
                        INSERT INTO letter.made_public (matter_id, document_id, edition_id, by, at)
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
                LetterDesk.staying(matter, desk.today(), "public-begun", actor.username())
                        .inside());
        audit.record(
                actor.username(),
                "letter.make-public",
                matter.subject(),
                Map.of("edition", edition));
    }

    /// Whether it can be begun: the writer agreed, it was answered, it is nobody's secret, and
    /// nobody began it before.
    public boolean mayBegin(Matter matter) {
        return isAgreed(matter) && !isBegun(matter);
    }

    private boolean isAgreed(Matter matter) {
        return matter.circle() == Circle.ORDINARY
                && matter.outcome() != null
                && LetterOutcome.of(matter.outcome()).isAnswer()
                && letters.get(matter).consent();
    }

    private boolean isBegun(Matter matter) {
        return made.find(matter).filter(one -> !isGivenUp(one)).isPresent();
    }

    private void refuseUnlessAgreed(Matter matter) {
        if (!isAgreed(matter)) throw new Refused("", Text.t("letter.refused.not-agreed"));
        if (isBegun(matter)) throw new Refused("", Text.t("letter.refused.made-public"));
    }

    private boolean isGivenUp(MadePublic one) {
        return editions.get(one.editionId()).state() == EditionState.DISCARDED;
    }

    private static String html(String question, String answer) {
        return "<h2>"
                + Text.official("letter-drafts.public.question")
                + "</h2>"
                + paragraphs(question)
                + "<h2>"
                + Text.official("letter-drafts.public.answer")
                + "</h2>"
                + paragraphs(answer);
    }

    private static String paragraphs(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> "<p>" + HtmlUtils.htmlEscape(line) + "</p>")
                .collect(Collectors.joining());
    }
}
