package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.gongkai.casework.Matters;
import org.jsoup.Connection;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Run by `make benchmark`: two hundred citizens write and follow letters while fifty people of the
/// office work on them, each with the pauses of somebody who reads (two to six seconds between
/// pages). Beside each step stands the home page, fetched by the same citizens in the same run.
class LettersUnderLoadBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(LettersUnderLoadBenchmark.class);
    private static final int CITIZENS = 200;
    private static final int OFFICERS = 50;
    private static final int SECONDS = Integer.getInteger("load.seconds", 60);
    private static final int WARM_UP_SECONDS = Integer.getInteger("load.warm-up", 90);
    private static final List<String> OFFICES =
            List.of("mj.officer", "officer", "ly.officer", "cz.officer");

    private final Map<String, Queue<Long>> times = new ConcurrentHashMap<>();
    private final AtomicLong errors = new AtomicLong();
    private final Queue<Long> written = new ConcurrentLinkedQueue<>();
    private long begin;

    @Test
    void citizensWriteWhileTheOfficeWorks() throws Exception {
        var clerks = new ArrayList<Clerk>();
        for (int i = 0; i < OFFICERS; i++) {
            clerks.add(Clerk.named(OFFICES.get(i % OFFICES.size())));
        }
        begin = System.nanoTime();
        var people = new ArrayList<Thread>();
        for (int i = 0; i < CITIZENS; i++) {
            int number = i;
            people.add(Thread.ofPlatform().start(() -> citizen(number)));
        }
        for (int i = 0; i < OFFICERS; i++) {
            Clerk clerk = clerks.get(i);
            boolean takesUp = i % OFFICES.size() == 0;
            people.add(Thread.ofPlatform().start(() -> officer(clerk, takesUp)));
        }
        for (Thread one : people) one.join();
        times.keySet().stream().sorted().forEach(this::say);
        LOG.info("letters written: {}, errors: {}", written.size(), errors.get());
        assertThat(errors.get()).isZero();
    }

    private void citizen(int number) {
        Citizen citizen = Citizen.number(number);
        while (isOn()) {
            try {
                pause();
                step("home page (reference)", () -> citizen.get("/"));
                pause();
                step("letters", () -> citizen.get("/letters"));
                pause();
                step("form", () -> citizen.get("/letter/new"));
                pause();
                HttpResponse<String> preview =
                        step(
                                "look",
                                () -> citizen.post("/letter/new", typed(number, round(number))));
                pause();
                step("send", () -> citizen.post("/letter/new", Citizen.carried(preview.body())));
                HttpResponse<String> receipt =
                        step("receipt", () -> citizen.get("/letter/receipt"));
                String code = Citizen.code(receipt.body());
                bean(Matters.class).findByCode(code).ifPresent(one -> written.add(one.id()));
                for (int i = 0; i < 2; i++) {
                    pause();
                    step("follow", () -> citizen.get("/letter/mine"));
                }
            } catch (RuntimeException e) {
                failed("citizen", e);
            }
        }
    }

    private static long round(int number) {
        return System.nanoTime() + number;
    }

    private void officer(Clerk clerk, boolean takesUp) {
        try {
            while (isOn()) {
                pause();
                office("today", clerk, "/office");
                pause();
                office("list", clerk, "/office/letters");
                pause();
                Long id = takesUp ? written.poll() : null;
                if (id == null) continue;
                office("letter", clerk, "/office/letters/" + id);
                pause();
                String seen = clerk.seen(id);
                deed(
                        "accept",
                        clerk,
                        id,
                        "accept",
                        Map.of("seen", seen, "kind", "complaint", "complexity", "simple"));
                pause();
                String then = clerk.seen(id);
                deed(
                        "prepare",
                        clerk,
                        id,
                        "prepare",
                        Map.of("seen", then, "outcome", "solved", "text", "已安排办理。"));
            }
        } catch (Exception e) {
            failed("officer", e);
        }
    }

    private static Map<String, String> typed(int number, long nonce) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("source", "mj-mailbox");
        fields.put("kind", "complaint");
        fields.put("title", "路口积水 " + nonce % 100_000);
        fields.put("text", "第" + nonce + "次经过的路口每逢下雨就积水，行人要绕行很远，请安排疏通。" + number);
        fields.put("name", "来信人" + number);
        fields.put("phone", "0000-6609" + (1000 + number));
        fields.put("replyWay", "page");
        return fields;
    }

    private HttpResponse<String> step(String what, Supplier<HttpResponse<String>> request) {
        long start = System.nanoTime();
        HttpResponse<String> answer = request.get();
        took(what, start);
        if (answer.statusCode() >= 400)
            failed(what, new IllegalStateException("" + answer.statusCode()));
        return answer;
    }

    private void office(String what, Clerk clerk, String path) throws Exception {
        long start = System.nanoTime();
        Connection.Response answer = clerk.visitor().get(path);
        took("office: " + what, start);
        if (answer.statusCode() >= 400)
            failed(what, new IllegalStateException("" + answer.statusCode()));
    }

    private void deed(String what, Clerk clerk, long id, String deed, Map<String, String> fields)
            throws Exception {
        long start = System.nanoTime();
        Connection.Response answer =
                clerk.visitor().post("/office/letters/" + id + "/" + deed, fields);
        took("office: " + what, start);
        if (answer.statusCode() >= 400)
            failed(what, new IllegalStateException("" + answer.statusCode()));
    }

    private void took(String what, long start) {
        long now = System.nanoTime();
        if (now - begin < WARM_UP_SECONDS * 1_000_000_000L) return;
        times.computeIfAbsent(what, key -> new ConcurrentLinkedQueue<>()).add(now - start);
    }

    private void failed(String what, Exception e) {
        errors.incrementAndGet();
        LOG.warn("{}: {}", what, e.toString());
    }

    private boolean isOn() {
        return System.nanoTime() - begin < (WARM_UP_SECONDS + SECONDS) * 1_000_000_000L;
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(2_000, 6_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(String what) {
        long[] sorted =
                times.getOrDefault(what, new ConcurrentLinkedQueue<>()).stream()
                        .mapToLong(Long::longValue)
                        .sorted()
                        .toArray();
        LOG.info(
                "{}: {} requests, p50 {} ms, p95 {} ms, p99 {} ms",
                what,
                sorted.length,
                at(sorted, 50),
                at(sorted, 95),
                at(sorted, 99));
    }

    private static long at(long[] sorted, int percent) {
        if (sorted.length == 0) return 0;
        return Arrays.stream(sorted)
                        .skip(Math.min(sorted.length - 1L, (long) sorted.length * percent / 100))
                        .findFirst()
                        .orElse(0)
                / 1_000_000;
    }
}
