package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Step;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Two decisions on one request at the same moment: the request is held until both wait for it, and
/// then let go. Exactly one wins; the other is told what happened.
@Tag("slow")
class DecidingAtOnceTest {

    private static final Actor OFFICER = actor("officer");
    private static final Actor HEAD = actor("unithead");
    private static final Actor LEADER = actor("leader");

    /// Another leader of the same body.
    private static final Actor DEPUTY =
            new Actor(LEADER.accountId(), "leader-two", "副职", LEADER.roles());

    private static OfficeDesk officer;

    @BeforeAll
    static void signIn() throws Exception {
        officer = OfficeDesk.of("officer");
    }

    @RepeatedTest(3)
    void twoSignersSign() throws Exception {
        long id = prepared();
        long seen = seen(id);
        String hash = answer(id).contentHash();
        one(id, () -> sign(LEADER, id, seen, hash), () -> sign(DEPUTY, id, seen, hash));
        assertThat(steps(id)).containsOnlyOnce("answer-signed");
        assertThat(papers(id)).containsOnlyOnce(LetterKind.REPLY.code());
        assertThat(answer(id).letterNumber()).isNotNull();
        assertThat(stage(id)).isEqualTo(RequestStage.DELIVERY);
    }

    @RepeatedTest(3)
    void oneSignsWhatAnotherSendsBack() throws Exception {
        long id = prepared();
        long seen = seen(id);
        String hash = answer(id).contentHash();
        one(
                id,
                () -> sign(LEADER, id, seen, hash),
                () -> bean(AnswerRequest.class).sendBack(DEPUTY, id, seen, "请补充依据"));
        boolean signed = steps(id).contains("answer-signed");
        assertThat(steps(id).contains("answer-returned")).isNotEqualTo(signed);
        assertThat(stage(id)).isEqualTo(signed ? RequestStage.DELIVERY : RequestStage.WORK);
        assertThat(papers(id).contains(LetterKind.REPLY.code())).isEqualTo(signed);
        assertThat(bean(Answers.class).find(matter(id)).isPresent()).isEqualTo(signed);
    }

    @RepeatedTest(3)
    void twoOfficersPrepare() throws Exception {
        long id = officer.enter(Map.of());
        long seen = seen(id);
        one(id, () -> prepare(OFFICER, id, seen, "甲的答复"), () -> prepare(HEAD, id, seen, "乙的答复"));
        assertThat(bean(Answers.class).list(matter(id))).hasSize(1);
        assertThat(papers(id)).containsOnlyOnce(LetterKind.APPROVAL_SHEET.code());
        assertThat(steps(id)).containsOnlyOnce("answer-prepared");
        Answer kept = answer(id);
        assertThat(kept.text()).isEqualTo(kept.preparedBy().equals("officer") ? "甲的答复" : "乙的答复");
    }

    @RepeatedTest(3)
    void oneApprovesTheExtensionThatAnotherRefuses() throws Exception {
        long id = officer.enter(Map.of());
        var due = matter(id).dueOn();
        bean(ExtendTerm.class).propose(OFFICER, id, seen(id), 10, "须核对档案");
        long seen = seen(id);
        Actor deputy = new Actor(HEAD.accountId(), "head-two", "副主任", HEAD.roles());
        one(
                id,
                () -> bean(ExtendTerm.class).decide(HEAD, id, seen, true, ""),
                () -> bean(ExtendTerm.class).decide(deputy, id, seen, false, "无须延期"));
        Extension decided = bean(Extensions.class).list(matter(id)).getFirst();
        boolean approved = Boolean.TRUE.equals(decided.approved());
        assertThat(steps(id).contains("extended")).isEqualTo(approved);
        assertThat(steps(id).contains("extension-refused")).isNotEqualTo(approved);
        assertThat(papers(id).contains(LetterKind.EXTENSION.code())).isEqualTo(approved);
        assertThat(matter(id).dueOn())
                .satisfies(day -> {
                    if (approved) assertThat(day).isAfter(due);
                    else assertThat(day).isEqualTo(due);
                });
    }

    @RepeatedTest(3)
    void oneSignsWhatTheApplicantTakesBack() throws Exception {
        long id = prepared();
        long seen = seen(id);
        String hash = answer(id).contentHash();
        one(id, () -> sign(LEADER, id, seen, hash), () -> bean(EndRequest.class).withdraw(id));
        boolean withdrawn = steps(id).contains("withdrawn");
        assertThat(steps(id).contains("answer-signed")).isNotEqualTo(withdrawn);
        assertThat(matter(id).isOpen()).isNotEqualTo(withdrawn);
        assertThat(papers(id).contains(LetterKind.REPLY.code())).isNotEqualTo(withdrawn);
    }

    @Test
    void theOneWhoWasSecondReadsItOnThePage() throws Exception {
        OfficeDesk head = OfficeDesk.of("unithead");
        long id = officer.enter(Map.of());
        String seen = officer.seen(id);
        var answers = new ArrayList<CompletableFuture<Connection.Response>>();
        heldUntilAllWait(
                id,
                List.of(
                        () -> press(officer, id, seen, answers),
                        () -> press(head, id, seen, answers)));
        List<Connection.Response> both = List.of(answers.get(0).join(), answers.get(1).join());
        assertThat(both).extracting(Connection.Response::statusCode).containsOnly(302, 422);
        for (Connection.Response one : both) {
            if (one.statusCode() == 422) {
                Document page = one.parse();
                assertThat(page.select(".alert").text()).contains("有了变化", "提出延期");
                assertThat(page.select("#typed").text())
                        .as("the form is gone, what was typed is not")
                        .contains("须核对");
            }
        }
        assertThat(steps(id)).containsOnlyOnce("extension-proposed");
    }

    private static void press(
            OfficeDesk desk,
            long id,
            String seen,
            List<CompletableFuture<Connection.Response>> answers) {
        var answer = new CompletableFuture<Connection.Response>();
        synchronized (answers) {
            answers.add(answer);
        }
        try {
            answer.complete(desk.press(id, "extend", seen, Map.of("days", "10", "reason", "须核对")));
        } catch (java.io.IOException e) {
            answer.completeExceptionally(e);
        }
    }

    /// Both at once; one of them is refused, and says which step came before.
    private static void one(long id, Runnable first, Runnable second) throws Exception {
        var refused = new ArrayList<Refused>();
        heldUntilAllWait(id, List.of(catching(first, refused), catching(second, refused)));
        assertThat(refused).hasSize(1);
        assertThat(refused.getFirst().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("最近一步"));
    }

    private static Runnable catching(Runnable deed, List<Refused> refused) {
        return () -> {
            try {
                deed.run();
            } catch (Refused e) {
                synchronized (refused) {
                    refused.add(e);
                }
            }
        };
    }

    private static void heldUntilAllWait(long id, List<Runnable> deeds) throws Exception {
        var running = new ArrayList<CompletableFuture<Void>>();
        bean(TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    bean(Matters.class).lock(id);
                    for (Runnable deed : deeds) {
                        var done = new CompletableFuture<Void>();
                        running.add(done);
                        Thread.ofPlatform()
                                .start(() -> {
                                    try {
                                        deed.run();
                                        done.complete(null);
                                    } catch (RuntimeException | Error e) {
                                        done.completeExceptionally(e);
                                    }
                                });
                    }
                    waitFor(deeds.size());
                });
        for (var each : running) each.get(60, TimeUnit.SECONDS);
    }

    private static void waitFor(int waiting) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < end) {
            int now =
                    bean(JdbcClient.class)
                            .sql("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted")
                            .query(Integer.class)
                            .single();
            if (now >= waiting) return;
            Thread.onSpinWait();
        }
        throw new IllegalStateException("nobody waits");
    }

    private static long prepared() throws Exception {
        long id = officer.enter(Map.of());
        prepare(OFFICER, id, seen(id), "现予公开");
        return id;
    }

    private static void prepare(Actor actor, long id, long seen, String text) {
        bean(AnswerRequest.class).prepare(actor, id, seen, Reply.of(Outcome.OPEN, text));
    }

    private static void sign(Actor actor, long id, long seen, String hash) {
        bean(AnswerRequest.class).sign(actor, id, seen, hash);
    }

    private static Answer answer(long id) {
        return bean(Answers.class).find(matter(id)).orElseThrow();
    }

    private static List<String> steps(long id) {
        return bean(Timeline.class).list(matter(id)).stream().map(Step::kind).toList();
    }

    private static List<String> papers(long id) {
        return bean(Papers.class).list(matter(id)).stream().map(paper -> paper.kind()).toList();
    }

    private static RequestStage stage(long id) {
        return RequestStage.of(matter(id));
    }

    private static Matter matter(long id) {
        return bean(Matters.class).get(id);
    }

    private static long seen(long id) {
        return bean(Timeline.class).last(id);
    }

    private static Actor actor(String name) {
        return bean(Accounts.class).findActor(name).orElseThrow();
    }
}
