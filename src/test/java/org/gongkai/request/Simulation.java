package org.gongkai.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.gongkai.calendar.Rules;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Parties;
import org.gongkai.casework.Party;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.springframework.context.ApplicationContext;

/// A body at work on many requests: each goes its own lawful, random way, and the days pass.
public final class Simulation {

    private final ApplicationContext context;
    private final MovableClock clock;
    private final Random random;
    private final Actor officer;
    private final Actor head;
    private final Actor leader;
    private final long body;
    private final PriorityQueue<Due> agenda =
            new PriorityQueue<>(Comparator.comparing(Due::on).thenComparing(Due::order));
    private long order;

    /// What is to happen on a day.
    private record Due(LocalDate on, long order, Runnable deed) {}

    public Simulation(ApplicationContext context, MovableClock clock, long seed) {
        this.context = context;
        this.clock = clock;
        random = new Random(seed);
        officer = actor("officer");
        head = actor("unithead");
        leader = actor("leader");
        body = context.getBean(Bodies.class).find("MJ-BG").orElseThrow().id();
    }

    private Actor actor(String name) {
        return context.getBean(Accounts.class).findActor(name).orElseThrow();
    }

    /// Has so many requests come in between two days, and goes on until nothing is to be done
    /// before the last day.
    public void run(int requests, LocalDate from, LocalDate until, LocalDate last) {
        int days = (int) (until.toEpochDay() - from.toEpochDay());
        LocalDate day = from;
        for (int i = 0; i < requests; i++) {
            int one = i;
            day = isTwin(i) ? day.plusDays(1) : from.plusDays(random.nextInt(days));
            at(day, () -> submit(one));
        }
        while (!agenda.isEmpty() && !agenda.peek().on().isAfter(last)) {
            Due next = agenda.poll();
            clock.put(next.on());
            next.deed().run();
        }
        clock.put(last);
    }

    /// Some people ask for the same once more, a day later.
    private static boolean isTwin(int number) {
        return number % 20 == 19;
    }

    /// Has something else happen on a day, among the requests of [#run].
    public void at(LocalDate day, Runnable deed) {
        agenda.add(new Due(day, order++, deed));
    }

    private void in(int days, Runnable deed) {
        at(clock.today().plusDays(Math.max(0, days)), deed);
    }

    private void submit(int number) {
        int who = isTwin(number) ? number - 1 : number;
        CameBy by = pick(CameBy.ofRequests().toArray(CameBy[]::new));
        var submission =
                new SubmitRequest.Submission(
                        "simulation-" + number,
                        body,
                        by,
                        clock.today(),
                        new Party(
                                "模拟申请人" + who,
                                "id-card",
                                "SIM" + who,
                                "",
                                "139%08d".formatted(who),
                                "",
                                "某路某号",
                                ""),
                        new Details(
                                pick(ApplicantKind.values()),
                                "either",
                                random.nextBoolean() ? "online" : "desk",
                                new Wanted("模拟信息" + who, "", "", ""),
                                false),
                        List.of());
        long id = bean(SubmitRequest.class).enter(officer, submission).matter().id();
        if (by.needsConfirmation()) {
            in(
                    random.nextInt(3),
                    () -> {
                        bean(ConfirmReceipt.class).confirm(officer, id, seen(id), null);
                        in(random.nextInt(5), () -> work(id, 0));
                    });
        } else {
            in(random.nextInt(5), () -> work(id, 0));
        }
    }

    /// The next thing that happens to a request in work.
    private void work(long id, int done) {
        if (stage(id) != RequestStage.WORK || merges(id)) return;
        boolean followed = !followers(id).isEmpty();
        int way = random.nextInt(done > 2 ? 4 : 11);
        // these are told for each request by itself
        switch (followed && (way == 4 || way == 6 || way == 8) ? 0 : way) {
            case 4 -> correction(id, done);
            case 5 -> consultation(id, done);
            case 6 -> fee(id, done);
            case 7 -> extension(id, done);
            case 8 -> amount(id, done);
            case 9 -> {
                if (followed || random.nextInt(4) == 0) withdraw(id);
                else answer(id);
            }
            default -> answer(id);
        }
    }

    private void withdraw(long id) {
        List<Long> parted = followers(id);
        bean(EndRequest.class).withdraw(id);
        parted.forEach(one -> in(random.nextInt(5), () -> work(one, 0)));
    }

    private List<Long> followers(long id) {
        return bean(Matters.class).listMerged(id).stream()
                .filter(Matter::isOpen)
                .map(Matter::id)
                .toList();
    }

    /// Merges a request into the earlier one of the same person, when both may be.
    private boolean merges(long id) {
        if (!followers(id).isEmpty() || !bean(Extensions.class).list(matter(id)).isEmpty()) {
            return false;
        }
        for (long other : bean(Parties.class).listOthersOfTheSame(id)) {
            if (other < id && stage(other) == RequestStage.WORK) {
                bean(MergeRequests.class).merge(officer, id, seen(id), other, "所需信息相同");
                return true;
            }
        }
        return false;
    }

    private void correction(long id, int done) {
        if (bean(Corrections.class).find(matter(id)).isPresent()) {
            answer(id);
            return;
        }
        LocalDate by = clock.today().plusDays(15);
        bean(AskCorrection.class).ask(officer, id, seen(id), "请写明名称", by);
        if (random.nextInt(4) == 0) {
            at(by.plusDays(1), () -> bean(EndRequest.class).end(officer, id, seen(id)));
        } else {
            in(
                    1 + random.nextInt(14),
                    () -> {
                        bean(AskCorrection.class).answer(id, new Wanted("补正后的信息", "", "", ""));
                        in(random.nextInt(6), () -> work(id, done + 1));
                    });
        }
    }

    private void consultation(long id, int done) {
        int asked = 1 + random.nextInt(2);
        var open = new ArrayList<Long>();
        for (int i = 0; i < asked; i++) {
            open.add(
                    bean(Consult.class)
                            .ask(
                                    officer,
                                    id,
                                    seen(id),
                                    i == 0 ? "third-party" : "co-maker",
                                    third(i),
                                    "是否同意公开"));
        }
        int wait = 0;
        for (long one : open) {
            wait += 1 + random.nextInt(6);
            in(
                    wait,
                    () -> {
                        bean(Consult.class)
                                .answer(id, one, random.nextBoolean() ? "agrees" : "refuses", "");
                        if (stage(id) == RequestStage.WORK) work(id, done + 1);
                    });
        }
    }

    private static Party third(int i) {
        return new Party("第三方" + i, "", "", "", "0570-123456" + i, "", "", "");
    }

    private void fee(long id, int done) {
        if (bean(Fees.class).find(matter(id)).isPresent()) {
            answer(id);
            return;
        }
        bean(ChargeFee.class)
                .notice(officer, id, seen(id), Fee.PAGE, 31 + random.nextInt(200), null);
        LocalDate payBy = bean(Fees.class).find(matter(id)).orElseThrow().payBy();
        switch (random.nextInt(4)) {
            case 0 ->
                    at(payBy.plusDays(1), () -> bean(EndRequest.class).end(officer, id, seen(id)));
            case 1 ->
                    in(
                            2,
                            () -> {
                                bean(ChargeFee.class).waive(head, id, seen(id), "低保对象");
                                work(id, done + 1);
                            });
            default ->
                    in(
                            1 + random.nextInt(10),
                            () -> {
                                bean(ChargeFee.class).paid(officer, id, seen(id), null);
                                work(id, done + 1);
                            });
        }
    }

    private void extension(long id, int done) {
        LocalDate due = matter(id).dueOn();
        if (due == null
                || clock.today().isAfter(due)
                || !bean(Extensions.class).list(matter(id)).isEmpty()) {
            answer(id);
            return;
        }
        bean(ExtendTerm.class).propose(officer, id, seen(id), 1 + random.nextInt(15), "须核对档案");
        boolean approves = random.nextInt(5) > 0;
        bean(ExtendTerm.class).decide(head, id, seen(id), approves, approves ? "" : "无须延期");
        in(random.nextInt(20), () -> work(id, done + 1));
    }

    /// The applicant is asked why so much: silent, or without good reason, or delayed.
    private void amount(long id, int done) {
        // the Regulations of 2008 know no such question
        if (!Rules.OGI_2019.equals(matter(id).rules())
                || bean(AmountQuestions.class).find(matter(id)).isPresent()) {
            answer(id);
            return;
        }
        LocalDate by = clock.today().plusDays(7);
        bean(ExplainAmount.class).ask(officer, id, seen(id), "一年内申请过多", by);
        int way = random.nextInt(3);
        if (way == 0) {
            at(by.plusDays(1), () -> answer(id, Outcome.UNREASONABLE));
            return;
        }
        in(
                1 + random.nextInt(6),
                () -> {
                    bean(ExplainAmount.class).answer(id, "模拟申请人的理由");
                    if (way == 1) {
                        answer(id, Outcome.UNREASONABLE);
                        return;
                    }
                    LocalDate due = matter(id).dueOn();
                    if (due != null && !clock.today().isAfter(due) && followers(id).isEmpty()) {
                        LocalDate until = due.plusDays(10 + random.nextInt(60));
                        bean(DelayAnswer.class).delay(head, id, seen(id), until, "须逐件检索");
                    }
                    in(random.nextInt(60), () -> work(id, done + 1));
                });
    }

    private void answer(long id) {
        List<Outcome> leaves = Outcome.listOf(Outcome.Tree.of(clock.today()));
        Outcome outcome = leaves.get(random.nextInt(leaves.size()));
        // nobody is unreasonable who was not asked
        answer(id, outcome == Outcome.UNREASONABLE ? Outcome.OTHER : outcome);
    }

    private void answer(long id, Outcome outcome) {
        if (outcome == Outcome.OPEN || outcome == Outcome.OPEN_2014) {
            bean(Consultations.class).list(matter(id)).stream()
                    .filter(Consultation::isStanding)
                    .forEach(one ->
                            bean(DiscloseDespite.class)
                                    .decide(officer, id, seen(id), one.id(), "关系公共安全"));
        }
        bean(AnswerRequest.class).prepare(officer, id, seen(id), reply(outcome));
        in(random.nextInt(3), () -> sign(id, outcome));
    }

    private void sign(long id, Outcome outcome) {
        if (!outcome.isCountedOn(clock.today())) {
            anew(id);
            return;
        }
        String hash = bean(Answers.class).find(matter(id)).orElseThrow().contentHash();
        bean(AnswerRequest.class).sign(leader, id, seen(id), hash);
        if (stage(id) == RequestStage.DELIVERY) in(random.nextInt(3), () -> deliver(id, outcome));
        if (random.nextInt(10) == 0) in(5 + random.nextInt(200), () -> dispute(id));
    }

    private void deliver(long id, Outcome outcome) {
        if (outcome.isCountedOn(clock.today())) {
            bean(AnswerRequest.class).deliver(officer, id, seen(id), "desk", null);
        } else {
            anew(id);
        }
    }

    /// The table that counts the answer was replaced before it went out.
    private void anew(long id) {
        bean(AnswerRequest.class).sendBack(leader, id, seen(id), "统计表已更换");
        answer(id);
    }

    private Reply reply(Outcome outcome) {
        if (!outcome.isPartial()) return Reply.of(outcome, "答复内容");
        List<Outcome> grounds = Outcome.listRefusals(outcome.tree());
        var withheld = new Withheld("附表第三栏", grounds.get(random.nextInt(grounds.size())));
        return new Reply(outcome, "答复内容", List.of(withheld), List.of());
    }

    private void dispute(long id) {
        if (stage(id) != RequestStage.ANSWERED) return;
        Remedies.Kind kind = pick(Remedies.Kind.values());
        long child = bean(Remedies.class).open(officer, id, seen(id), kind, "某复议机关", null);
        in(
                30 + random.nextInt(200),
                () ->
                        bean(Remedies.class)
                                .decide(
                                        officer,
                                        id,
                                        child,
                                        pick("upheld", "corrected", "other"),
                                        null));
    }

    private Matter matter(long id) {
        return bean(Matters.class).get(id);
    }

    private RequestStage stage(long id) {
        return RequestStage.of(matter(id));
    }

    private long seen(long id) {
        return bean(Timeline.class).last(id);
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
