package org.gongkai.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Step;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The leader accepts what the office, for the leader, sends back at the same moment: one wins, the
/// other is told what happened.
@Tag("slow")
class DecidingOnAReportAtOnceTest {

    private static final Actor LEADER = actor("mj.leader");
    private static final Actor HEAD = actor("unithead");

    @RepeatedTest(3)
    void oneAcceptsWhatAnotherSendsBack() throws Exception {
        long id = reported();
        long seen = bean(Timeline.class).last(id);
        var refused = Collections.synchronizedList(new ArrayList<Refused>());
        heldUntilAllWait(
                id,
                List.of(
                        catching(
                                () -> bean(ReportBack.class).accept(LEADER, id, seen, ""), refused),
                        catching(
                                () -> bean(ReportBack.class).sendBack(HEAD, id, seen, "请补充"),
                                refused)));
        assertThat(refused).hasSize(1);
        assertThat(refused.getFirst().problems().getFirst().text()).contains("最近一步");
        List<String> steps =
                bean(Timeline.class).list(bean(Matters.class).get(id)).stream()
                        .map(Step::kind)
                        .toList();
        boolean accepted = steps.contains("accepted");
        assertThat(steps.contains("sent-back-for-leader")).isNotEqualTo(accepted);
        assertThat(bean(Matters.class).get(id).isOpen()).isNotEqualTo(accepted);
        Report report = bean(Reports.class).list(bean(Matters.class).get(id)).getFirst();
        assertThat(report.accepted()).isEqualTo(accepted);
        assertThat(report.forLeader()).isNotEqualTo(accepted);
    }

    private static long reported() throws Exception {
        Newsroom officer = Newsroom.of("officer");
        long issue = officer.submitted("信息快报", "同时决定", "同时决定的正文");
        Newsroom.of("unithead").issue(issue);
        long id = Newsroom.of("mj.leader").instruct(issue, "请办", "MJ-CZ");
        bean(ReportBack.class)
                .report(
                        actor("cz.officer"),
                        id,
                        bean(Timeline.class).last(id),
                        InstructionResult.SOLVED,
                        "办好了",
                        List.of());
        return id;
    }

    private static Runnable catching(Runnable deed, List<Refused> refused) {
        return () -> {
            try {
                deed.run();
            } catch (Refused e) {
                refused.add(e);
            }
        };
    }

    private static void heldUntilAllWait(long id, List<Runnable> deeds) throws Exception {
        var running = new ArrayList<CompletableFuture<Void>>();
        bean(TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    bean(Matters.class).lock(id);
                    for (Runnable deed : deeds) {
                        running.add(
                                CompletableFuture.runAsync(
                                        deed, task -> Thread.ofPlatform().start(task)));
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

    private static Actor actor(String name) {
        return bean(Accounts.class).findActor(name).orElseThrow();
    }
}
