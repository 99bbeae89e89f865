package org.gongkai.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Party;
import org.gongkai.casework.Promises;
import org.gongkai.casework.TakeIn;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in a letter, whatever way it came: written on the site, told on the telephone, sent on by
/// a platform. From there all are equal: the same life, the same clock. A complaint about the
/// conduct of an official goes to the supervision office at once, and nobody else reads it.
@Component
public class TakeInLetter {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate EARLIEST = LocalDate.of(2008, 1, 1);

    private final TakeIn intake;
    private final Letters letters;
    private final Papers papers;
    private final Promises promises;
    private final SupervisionOffice supervision;
    private final Clock clock;

    TakeInLetter(
            TakeIn intake,
            Letters letters,
            Papers papers,
            Promises promises,
            SupervisionOffice supervision,
            Clock clock) {
        this.intake = intake;
        this.letters = letters;
        this.papers = papers;
        this.promises = promises;
        this.supervision = supervision;
        this.clock = clock;
    }

    /// A letter as it comes in.
    ///
    /// @param key the same key is one letter; of what has a number outside, it is made from that
    /// @param outsideNumber by which the platform it came from knows it
    /// @param cameAt when it was written or said; now when absent
    /// @param cameBy the way, if it is not the usual one of its source
    /// @param writer absent when it is anonymous
    /// @param againstId the body whose official a complaint is about
    public record Incoming(
            String key,
            Source source,
            @Nullable String outsideNumber,
            @Nullable Instant cameAt,
            @Nullable CameBy cameBy,
            LetterKind kind,
            @Nullable Long categoryId,
            @Nullable Party writer,
            Content content,
            @Nullable Long againstId,
            boolean consent,
            ReplyWay replyWay,
            List<Papers.Upload> files) {

        public Incoming {
            files = List.copyOf(files);
        }

        /// The same with these files.
        public Incoming withFiles(List<Papers.Upload> more) {
            return new Incoming(
                    key,
                    source,
                    outsideNumber,
                    cameAt,
                    cameBy,
                    kind,
                    categoryId,
                    writer,
                    content,
                    againstId,
                    consent,
                    replyWay,
                    more);
        }

        /// What makes it one matter, however often it comes.
        public String intakeKey() {
            return outsideNumber == null
                    ? intakeKeyOf(key)
                    : "letter:" + source.id() + ":" + outsideNumber;
        }

        /// The same of a letter without a number outside.
        public static String intakeKeyOf(String key) {
            return "letter:" + key;
        }

        /// Says nothing of what was written.
        @Override
        public String toString() {
            return "Incoming[sealed]";
        }
    }

    /// What the public writes on the site.
    @Transactional
    public TakeIn.Taken submit(Incoming incoming) {
        Source source = incoming.source();
        if (!source.open() || !source.active()) {
            throw new Refused("source", Text.t("office.refused.choice"));
        }
        return take("applicant", incoming);
    }

    /// What somebody of the office enters: a call, a visit, a slip from the box.
    @Transactional
    public TakeIn.Taken enter(Actor actor, Incoming incoming) {
        actor.require(Action.HANDLE_MATTERS, incoming.source().bodyPath());
        if (!incoming.source().active()) {
            throw new Refused("source", Text.t("office.refused.choice"));
        }
        return take(actor.username(), incoming);
    }

    /// What a platform, a mailbox or a file of others brings.
    ///
    /// @param by who let it in: a user name, or the program's
    @Transactional
    public TakeIn.Taken receive(String by, Incoming incoming) {
        return take(by, incoming);
    }

    /// What is wrong with it, by field; nothing when it can be taken in.
    public List<Refused.Problem> problems(Incoming incoming) {
        var problems = new ArrayList<Refused.Problem>();
        incoming.content().check(problems);
        Party writer = incoming.writer();
        if (writer != null) writer.check(problems);
        reachable(incoming, problems);
        if (incoming.kind() == LetterKind.CONDUCT) {
            if (supervision.find().isEmpty()) {
                problems.add(new Refused.Problem("kind", Text.t("letter.refused.no-supervision")));
            }
            if (incoming.content().against().isEmpty() && incoming.againstId() == null) {
                problems.add(
                        new Refused.Problem("against", Text.t("letter.refused.needed.against")));
            }
        }
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        Instant came = incoming.cameAt();
        if (came != null) {
            LocalDate day = LocalDate.ofInstant(came, CHINA);
            if (day.isAfter(today) || day.isBefore(EARLIEST)) {
                problems.add(
                        new Refused.Problem("cameOn", Text.t("letter.refused.came-on", EARLIEST)));
            }
        }
        return problems;
    }

    private TakeIn.Taken take(String by, Incoming incoming) {
        List<Refused.Problem> problems = problems(incoming);
        if (!problems.isEmpty()) throw new Refused(problems);
        Source source = incoming.source();
        boolean conduct = incoming.kind() == LetterKind.CONDUCT;
        Optional<Body> office = conduct ? supervision.find() : Optional.empty();
        Instant came = incoming.cameAt() == null ? clock.instant() : incoming.cameAt();
        LocalDate received = LocalDate.ofInstant(came, CHINA);
        TakeIn.Taken taken =
                intake.take(
                        new TakeIn.Incoming(
                                Letters.KIND,
                                office.map(Body::id).orElse(source.bodyId()),
                                null,
                                Objects.requireNonNullElse(
                                        incoming.cameBy(), source.medium().way()),
                                came,
                                received,
                                source.terms().rules(null),
                                LetterStage.TRIAGE.code(),
                                LetterStage.TRIAGE.acting(),
                                by,
                                incoming.intakeKey(),
                                incoming.writer(),
                                conduct ? Circle.CONDUCT : Circle.ORDINARY));
        if (taken.again()) return taken;
        Matter matter = taken.matter();
        letters.add(matter, incoming);
        incoming.files().forEach(file -> papers.add(matter, "sent", file, by, true));
        promises.make(matter, "accept", received, source.terms().accept());
        return taken;
    }

    /// The answer must be able to come the way it is wanted.
    private static void reachable(Incoming incoming, List<Refused.Problem> problems) {
        Party writer = incoming.writer() == null ? Party.NOBODY : incoming.writer();
        switch (incoming.replyWay()) {
            case SMS, TELEPHONE -> need(problems, "phone", writer.phone());
            case EMAIL -> need(problems, "email", writer.email());
            case POST -> need(problems, "address", writer.address());
            case PAGE, DESK -> {}
        }
    }

    private static void need(List<Refused.Problem> problems, String field, String value) {
        if (value.isEmpty()) {
            problems.add(new Refused.Problem(field, Text.t("letter.refused.for-reply." + field)));
        }
    }
}
