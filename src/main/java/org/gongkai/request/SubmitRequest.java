package org.gongkai.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.calendar.Rules;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Party;
import org.gongkai.casework.TakeIn;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in a request, from the public or entered by an officer. What comes over the desk or by
/// registered post is received at once; everything else waits until its receipt is confirmed with
/// the applicant (Art. 31).
@Component
public class SubmitRequest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Set<String> FORMS = Set.of("paper", "electronic", "either");
    private static final Set<String> WAYS = Set.of("online", "post", "email", "fax", "desk");
    private static final LocalDate FIRST_REGULATIONS = LocalDate.of(2008, 5, 1);

    private final TakeIn intake;
    private final Requests requests;
    private final Papers papers;
    private final Bodies bodies;
    private final RequestLetters letters;
    private final Clock clock;

    SubmitRequest(
            TakeIn intake,
            Requests requests,
            Papers papers,
            Bodies bodies,
            RequestLetters letters,
            Clock clock) {
        this.intake = intake;
        this.requests = requests;
        this.papers = papers;
        this.bodies = bodies;
        this.letters = letters;
        this.clock = clock;
    }

    /// A request as it comes in.
    ///
    /// @param intakeKey of the form: the same key is one request
    /// @param cameOn the day it was handed in, signed for or arrived; today when absent
    /// @param proofs of identity, and whatever else was attached
    public record Submission(
            String intakeKey,
            long bodyId,
            CameBy cameBy,
            @Nullable LocalDate cameOn,
            Party applicant,
            Details details,
            List<Papers.Upload> proofs) {}

    /// A form of information, as the form names it; either when it names none.
    public static String form(String typed) {
        return FORMS.contains(typed) ? typed : "either";
    }

    /// A way for the answer, as the form names it; at the desk when it names none.
    public static String way(String typed) {
        return WAYS.contains(typed) ? typed : "desk";
    }

    /// What the public sends; always over the internet, always today.
    @Transactional
    public TakeIn.Taken submit(Submission submission) {
        return take("applicant", submission, clock.instant(), null);
    }

    /// What an officer enters from the desk, the post, the fax or by word of mouth.
    @Transactional
    public TakeIn.Taken enter(Actor actor, Submission submission) {
        Body body = bodies.get(submission.bodyId());
        actor.require(Action.HANDLE_MATTERS, body.path());
        LocalDate today = LocalDate.now(clock);
        LocalDate cameOn = submission.cameOn() == null ? today : submission.cameOn();
        if (cameOn.isAfter(today) || cameOn.isBefore(FIRST_REGULATIONS)) {
            throw new Refused("cameOn", Text.t("request.refused.came-on", FIRST_REGULATIONS));
        }
        Instant submitted =
                cameOn.equals(today)
                        ? clock.instant()
                        : cameOn.atTime(12, 0).atZone(CHINA).toInstant();
        return take(
                actor.username(),
                submission,
                submitted,
                submission.cameBy().needsConfirmation() ? null : cameOn);
    }

    private TakeIn.Taken take(
            String by, Submission submission, Instant submitted, @Nullable LocalDate received) {
        check(submission);
        RequestStage stage = received == null ? RequestStage.RECEIPT : RequestStage.WORK;
        TakeIn.Taken taken =
                intake.take(
                        new TakeIn.Incoming(
                                Requests.KIND,
                                submission.bodyId(),
                                null,
                                submission.cameBy(),
                                submitted,
                                received,
                                received == null ? null : Rules.ofRequestReceived(received),
                                stage.code(),
                                stage.acting(),
                                by,
                                submission.intakeKey(),
                                submission.applicant(),
                                Circle.ORDINARY));
        if (taken.again()) return taken;
        Matter matter = taken.matter();
        requests.add(matter, submission.details());
        submission.proofs().forEach(proof -> papers.add(matter, "proof", proof, by, true));
        letters.issue(matter, LetterKind.APPLICATION, by);
        letters.issue(matter, LetterKind.RECEIPT, by);
        return taken;
    }

    /// The same check as at the submission, for a form of several pages.
    ///
    /// @throws Refused with everything that is wrong, by field
    public void check(Submission submission) {
        var problems = new ArrayList<Refused.Problem>();
        submission.applicant().check(problems);
        submission.details().wanted().check(problems);
        boolean proven = !submission.applicant().idNumber().isEmpty();
        if (!proven && needsProof(submission)) {
            problems.add(new Refused.Problem("idNumber", Text.t("request.refused.no-proof")));
        }
        reachable(submission, problems);
        if (!problems.isEmpty()) throw new Refused(problems);
    }

    /// Art. 29 asks for proof of identity since 2019.
    private boolean needsProof(Submission submission) {
        LocalDate came = submission.cameOn() == null ? LocalDate.now(clock) : submission.cameOn();
        return Rules.ofRequestReceived(came).equals(Rules.OGI_2019);
    }

    /// The answer must be able to come the way it is wanted.
    private static void reachable(Submission submission, List<Refused.Problem> problems) {
        Party applicant = submission.applicant();
        switch (submission.details().wayWanted()) {
            case "post" -> need(problems, "address", applicant.address());
            case "email" -> need(problems, "email", applicant.email());
            case "fax" -> need(problems, "phone", applicant.phone());
            default -> {}
        }
    }

    private static void need(List<Refused.Problem> problems, String field, String value) {
        if (value.isEmpty()) {
            problems.add(new Refused.Problem(field, Text.t("request.refused.way-needs." + field)));
        }
    }
}
