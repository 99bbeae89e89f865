package org.gongkai.request;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Parties;
import org.gongkai.casework.Party;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.gongkai.privacy.SecretCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asking third parties (Art. 32) and co-makers (Art. 34), and taking what they say. The clock
/// stands still from the day the first is asked to the day the last has answered.
@Component
public class Consult {

    private static final int LONGEST = 4000;
    private static final Set<String> ANSWERS = Set.of("agrees", "refuses");

    private final RequestDesk desk;
    private final Consultations consultations;
    private final Parties parties;
    private final RequestLetters letters;
    private final ThirdPartyLetters answers;
    private final Sealing sealing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final SecureRandom random = new SecureRandom();

    Consult(
            RequestDesk desk,
            Consultations consultations,
            Parties parties,
            RequestLetters letters,
            ThirdPartyLetters answers,
            Sealing sealing,
            JdbcClient jdbc,
            AuditTrail audit) {
        this.desk = desk;
        this.consultations = consultations;
        this.parties = parties;
        this.letters = letters;
        this.answers = answers;
        this.sealing = sealing;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// @param kind `third-party` or `co-maker`
    /// @param about what they are asked to agree to
    /// @return id of the consultation
    @Transactional
    public long ask(Actor actor, long id, long seen, String kind, Party party, String about) {
        Matter matter =
                desk.hold(
                        actor,
                        Action.HANDLE_MATTERS,
                        id,
                        seen,
                        RequestStage.WORK,
                        RequestStage.CONSULTATION);
        var problems = new ArrayList<Refused.Problem>();
        party.check(problems);
        if (!problems.isEmpty()) throw new Refused(problems);
        String words = RequestDesk.needed("about", about, LONGEST);
        String place = Requests.place(matter.number());
        String code = SecretCode.fresh(random);
        LocalDate today = desk.today();
        long consultation =
                jdbc.sql(
                                """
                                INSERT INTO request.consultation
                                    (matter_id, kind, party_id, link_mark, link_sealed, about,
                                     asked_on)
                                VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id
                                """)
                        .params(
                                id,
                                kind.equals("co-maker") ? kind : "third-party",
                                parties.add(id, matter.number(), "third-party", party),
                                sealing.mark(Consultations.LINK_MARK, SecretCode.normalized(code)),
                                sealing.seal(place, code),
                                sealing.seal(place, words),
                                today)
                        .query(Long.class)
                        .single();
        desk.append(
                matter,
                RequestDesk.into(
                                RequestStage.CONSULTATION,
                                today,
                                "consult-started",
                                actor.username())
                        .moving(LegalEvent.Kind.CONSULT_STARTED));
        letters.issue(
                matter,
                kind.equals("co-maker")
                        ? LetterKind.CONSULT_CO_MAKER
                        : LetterKind.CONSULT_THIRD_PARTY,
                actor.username());
        letters.issue(matter, LetterKind.CONSULT_TOLD, actor.username());
        audit.record(actor.username(), "request.consult", matter.subject(), Map.of("kind", kind));
        return consultation;
    }

    /// Records the day the letter reached the one who is asked.
    @Transactional
    public void reached(
            Actor actor, long id, long seen, long consultationId, @Nullable LocalDate on) {
        Matter matter =
                desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.CONSULTATION);
        Consultation one = open(matter, consultationId);
        LocalDate day = desk.day("on", on, one.askedOn());
        jdbc.sql("UPDATE request.consultation SET received_on = ? WHERE id = ?")
                .params(day, consultationId)
                .update();
        desk.append(
                matter,
                RequestDesk.staying(matter, day, "consult-reached", actor.username()).inside());
        audit.record(
                actor.username(),
                "request.record-reached",
                matter.subject(),
                Map.of("consultation", consultationId));
    }

    /// The answer of the one who was asked, through the one-time link.
    @Transactional
    public void answer(long id, long consultationId, String answer, String words) {
        take(
                desk.hold(id, RequestStage.CONSULTATION),
                consultationId,
                desk.today(),
                choice(answer),
                words,
                "third-party");
    }

    /// An answer that came by post or over the desk.
    @Transactional
    public void enter(
            Actor actor,
            long id,
            long seen,
            long consultationId,
            String answer,
            String words,
            @Nullable LocalDate on) {
        Matter matter =
                desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.CONSULTATION);
        LocalDate day = desk.day("on", on, open(matter, consultationId).askedOn());
        take(matter, consultationId, day, choice(answer), words, actor.username());
    }

    /// Closes a consultation that was not answered in its fifteen working days.
    @Transactional
    public void silent(Actor actor, long id, long seen, long consultationId) {
        Matter matter =
                desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.CONSULTATION);
        Consultation one = open(matter, consultationId);
        LocalDate today = desk.today();
        if (one.receivedOn() == null && one.answerBy() == null) {
            throw new Refused("", Text.t("request.refused.not-reached"));
        }
        if (one.answerBy() != null && !today.isAfter(one.answerBy())) {
            throw new Refused("", Text.t("request.refused.not-silent", one.answerBy()));
        }
        take(matter, consultationId, today, "silent", "", actor.username());
    }

    private void take(
            Matter matter, long id, LocalDate on, String answer, String words, String by) {
        open(matter, id);
        if (Text.length(words) > LONGEST) {
            throw new Refused(
                    "words", Text.t("office.refused.too-long", LONGEST, Text.length(words)));
        }
        jdbc.sql(
                        """
                        UPDATE request.consultation SET answer = :answer, answered_on = :on,
                            received_on = coalesce(received_on, :on), words = :words
                        WHERE id = :id
                        """)
                .param("answer", answer)
                .param("on", on)
                .param(
                        "words",
                        words.isBlank()
                                ? null
                                : sealing.seal(Requests.place(matter.number()), words.strip()),
                        java.sql.Types.BINARY)
                .param("id", id)
                .update();
        boolean more = consultations.list(matter).stream().anyMatch(Consultation::isOpen);
        desk.append(
                matter,
                RequestDesk.into(
                                more ? RequestStage.CONSULTATION : RequestStage.WORK,
                                on,
                                "consult-" + answer,
                                by)
                        .moving(LegalEvent.Kind.CONSULT_ENDED)
                        .inside());
        if (!more) tellOfTheEnd(matter, on, by);
        if (!answer.equals("silent")) answers.confirm(matter, consultations.get(matter, id), by);
        audit.record(
                by,
                "request.answer-consultation",
                matter.subject(),
                Map.of("consultation", id, "answer", answer));
    }

    /// The applicant learns that the pause is over, not who said what.
    private void tellOfTheEnd(Matter matter, LocalDate on, String by) {
        desk.append(matter, RequestDesk.into(RequestStage.WORK, on, "consult-ended", by));
    }

    private Consultation open(Matter matter, long id) {
        Consultation one = consultations.get(matter, id);
        if (!one.isOpen()) {
            throw new Refused(
                    "",
                    Text.t(
                            "request.refused.consulted",
                            String.valueOf(one.answeredOn()),
                            Text.t("request.answer." + one.answer())));
        }
        return one;
    }

    private static String choice(String answer) {
        if (!ANSWERS.contains(answer)) {
            throw new Refused("answer", Text.t("request.refused.consult-answer"));
        }
        return answer;
    }
}
