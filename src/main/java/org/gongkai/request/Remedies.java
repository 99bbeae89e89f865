package org.gongkai.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.calendar.Rules;
import org.gongkai.casework.Acting;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterFacts;
import org.gongkai.casework.Matters;
import org.gongkai.casework.NewStep;
import org.gongkai.casework.TakeIn;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reconsideration, litigation and complaints under Art. 51 as children of a request: each a matter
/// with a clock of its own, for what the body owes in it. Their results are table 4.
@Component
public class Remedies {

    private static final Set<String> RESULTS = Set.of("upheld", "corrected", "other");
    private static final int LONGEST = 200;

    private final RequestDesk desk;
    private final TakeIn intake;
    private final Matters matters;
    private final MatterFacts facts;
    private final Timeline timeline;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Remedies(
            RequestDesk desk,
            TakeIn intake,
            Matters matters,
            MatterFacts facts,
            Timeline timeline,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.intake = intake;
        this.matters = matters;
        this.facts = facts;
        this.timeline = timeline;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// What kinds there are, and what the body owes in each.
    public enum Kind {
        RECONSIDERATION(Rules.RECONSIDERATION),
        DIRECT_SUIT(Rules.LITIGATION),
        SUIT_AFTER(Rules.LITIGATION),
        COMPLAINT(Rules.COMPLAINT);

        private final Rules rules;

        Kind(Rules rules) {
            this.rules = rules;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }

    /// A remedy as it stands.
    ///
    /// @param before the organ or court
    /// @param defended when the body gave its answer; absent while it owes it
    public record Remedy(
            Matter matter,
            Kind kind,
            String before,
            LocalDate filedOn,
            @Nullable String result,
            @Nullable LocalDate decidedOn,
            boolean defended) {}

    public List<Remedy> list(Matter request) {
        return matters.listChildren(request.id()).stream().map(this::remedy).toList();
    }

    private Remedy remedy(Matter child) {
        boolean defended =
                timeline.list(child).stream().anyMatch(step -> step.kind().equals("defended"));
        return jdbc.sql("SELECT * FROM request.remedy WHERE matter_id = ?")
                .param(child.id())
                .query((row, n) ->
                        new Remedy(
                                child,
                                Kind.of(row.getString("kind")),
                                row.getString("before"),
                                row.getObject("filed_on", LocalDate.class),
                                row.getString("result"),
                                row.getObject("decided_on", LocalDate.class),
                                defended))
                .single();
    }

    /// Records that a remedy was sought.
    ///
    /// @param filedOn the day the body was told; its own term runs from here
    /// @return id of the child matter
    @Transactional
    public long open(
            Actor actor,
            long id,
            long seen,
            Kind kind,
            String before,
            @Nullable LocalDate filedOn) {
        Matter request =
                desk.hold(
                        actor,
                        Action.HANDLE_MATTERS,
                        id,
                        seen,
                        RequestStage.RECEIPT,
                        RequestStage.WORK,
                        RequestStage.CORRECTION,
                        RequestStage.CONSULTATION,
                        RequestStage.FEE,
                        RequestStage.MERGED,
                        RequestStage.SIGNING,
                        RequestStage.DELIVERY,
                        RequestStage.ANSWERED);
        String organ = RequestDesk.needed("before", before, LONGEST);
        LocalDate filed = desk.day("on", filedOn, request.receivedOn());
        TakeIn.Taken taken =
                intake.take(
                        new TakeIn.Incoming(
                                kind.code(),
                                request.bodyId(),
                                id,
                                CameBy.POST,
                                clock.instant(),
                                filed,
                                kind.rules,
                                "open",
                                Acting.BODY,
                                actor.username(),
                                "remedy-" + id + "-" + seen,
                                null,
                                Circle.ORDINARY));
        jdbc.sql(
                        """
                        INSERT INTO request.remedy (matter_id, kind, before, filed_on)
                        VALUES (?, ?, ?, ?)
                        """)
                .params(taken.matter().id(), kind.code(), organ, filed)
                .update();
        desk.append(
                request,
                RequestDesk.staying(request, filed, "remedy-opened", actor.username())
                        .saying(
                                Text.t(
                                        "request.words.remedy",
                                        Text.t("request.remedy." + kind.code()),
                                        organ)));
        return taken.matter().id();
    }

    /// Records that the body gave its answer or defence.
    @Transactional
    public void defend(Actor actor, long id, long childId, @Nullable LocalDate on) {
        Matter child = held(actor, id, childId);
        LocalDate day = desk.day("on", on, child.receivedOn());
        if (remedy(child).defended()) {
            throw new Refused("", Text.t("request.refused.defended"));
        }
        timeline.append(
                child,
                NewStep.of(day, "defended", actor.username(), "waiting", Acting.NOBODY)
                        .moving(LegalEvent.Kind.ANSWERED));
        tell(actor, id, day, "remedy-defended", child.number());
        audit.record(actor.username(), "request.defend", child.subject(), Map.of());
    }

    /// Records how it ended.
    ///
    /// @param result a column of table 4
    @Transactional
    public void decide(Actor actor, long id, long childId, String result, @Nullable LocalDate on) {
        Matter child = held(actor, id, childId);
        if (!RESULTS.contains(result)) {
            throw new Refused("result", Text.t("office.refused.choice"));
        }
        LocalDate day = desk.day("on", on, child.receivedOn());
        if (!child.isOpen()) {
            throw new Refused("", Text.t("request.refused.decided"));
        }
        jdbc.sql("UPDATE request.remedy SET result = ?, decided_on = ? WHERE matter_id = ?")
                .params(result, day, childId)
                .update();
        Matter decided = facts.answered(child, result, day);
        timeline.append(
                decided,
                NewStep.of(day, "decided", actor.username(), "decided", Acting.NOBODY)
                        .saying(Text.t("request.result." + result)));
        tell(actor, id, day, "remedy-decided", Text.t("request.result." + result));
        audit.record(
                actor.username(),
                "request.decide-remedy",
                child.subject(),
                Map.of("result", result));
    }

    /// The request's own timeline says it too.
    private void tell(Actor actor, long id, LocalDate on, String kind, String words) {
        Matter request = matters.lock(id);
        timeline.append(
                request,
                RequestDesk.staying(request, on, kind, actor.username()).saying(words).inside());
    }

    private Matter held(Actor actor, long id, long childId) {
        Matter child = matters.lock(childId);
        if (child.parentId() == null || child.parentId() != id) {
            throw new NoSuchElementException("remedy");
        }
        actor.require(Action.HANDLE_MATTERS, child.bodyPath());
        return child;
    }
}
