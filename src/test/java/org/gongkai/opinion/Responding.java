package org.gongkai.opinion;

import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyPath;
import org.gongkai.organization.Role;
import org.gongkai.organization.RoleHeld;

/// Bodies at work over some years: posts come, some are grouped, topics and posts are responded to,
/// press conferences are held, some entries are taken back. Keeps its own account of all of it, by
/// which figures can be counted a second way.
final class Responding {

    static final Actor EVERYWHERE =
            new Actor(
                    1,
                    "mj.officer",
                    "晏书禾",
                    List.of(new RoleHeld(Role.OFFICER, new BodyPath("MJ"), "明镜区政府")));

    private final Random random;
    private final List<Body> bodies;
    private final LocalDate first;
    private final int days;
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();

    /// A topic, or a post that belongs to none.
    private record Subject(boolean topic, long id, boolean weighty) {}

    /// One response on record.
    private record Done(Body body, LocalDate on, Way way, Set<Subject> subjects, boolean led) {}

    Responding(long seed, LocalDate first, int days, String... codes) {
        random = new Random(seed);
        this.first = first;
        this.days = days;
        bodies =
                List.of(codes).stream().map(c -> bean(Bodies.class).find(c).orElseThrow()).toList();
    }

    void run(int steps) {
        for (int i = 0; i < 12; i++) topic(i);
        for (int i = 0; i < steps; i++) {
            switch (random.nextInt(6)) {
                case 0 -> post();
                case 1 -> event();
                default -> respond();
            }
        }
    }

    private void topic(int number) {
        boolean hot = random.nextBoolean();
        long id =
                bean(KeepTopic.class)
                        .open(EVERYWHERE, pick(bodies), "模拟热点" + number, "", hot, first);
        subjects.add(new Subject(true, id, hot));
    }

    private void post() {
        boolean major = random.nextBoolean();
        Body body = pick(bodies);
        var post = new Post("模拟信息", "", "", "https://posts.example/" + UUID.randomUUID(), "");
        var item = new NewItem(Platform.WEIBO, post, day(), List.of(), null, major);
        long id =
                bean(TakeInItems.class)
                        .take(Origin.hand(body.id(), "mj.officer"), List.of(item))
                        .getFirst()
                        .id();
        Subject subject = new Subject(false, id, major);
        if (random.nextInt(3) == 0) {
            // a post of a topic is responded to as its topic
            Subject topic = subjects.get(random.nextInt(12));
            bean(SortItems.class)
                    .group(EVERYWHERE, List.of(id), bean(Topics.class).get(topic.id()));
            respond(id, false, topic);
        } else {
            subjects.add(subject);
        }
    }

    private void respond() {
        Subject subject = pick(subjects);
        respond(subject.id(), subject.topic(), subject);
    }

    /// @param counted what the response stands for
    private void respond(long id, boolean topic, Subject counted) {
        Body body = pick(bodies);
        Way way = pick(List.of(Way.WEIBO, Way.WECHAT, Way.WEBSITE, Way.OTHER));
        LocalDate on = day();
        var said = new Respond.Said(body, way, on, "模拟回应", "", null);
        long response =
                topic
                        ? bean(Respond.class).toTopic(EVERYWHERE, id, said)
                        : bean(Respond.class).toItem(EVERYWHERE, id, said);
        if (random.nextInt(5) == 0) bean(Respond.class).takeBack(EVERYWHERE, response);
        else done.add(new Done(body, on, way, Set.of(counted), false));
    }

    private void event() {
        Way kind = pick(List.of(Way.PRESS_CONFERENCE, Way.INTERVIEW));
        boolean led = random.nextBoolean();
        Body body = pick(bodies);
        LocalDate on = day();
        var named = new HashSet<Subject>();
        for (int i = random.nextInt(3); i > 0; i--) named.add(subjects.get(random.nextInt(12)));
        long id =
                bean(KeepEvents.class)
                        .add(
                                EVERYWHERE,
                                body,
                                new KeepEvents.Held(
                                        kind,
                                        kind == Way.PRESS_CONFERENCE && random.nextBoolean(),
                                        "模拟发布",
                                        on,
                                        "",
                                        led,
                                        "",
                                        "",
                                        null,
                                        named.stream().map(Subject::id).toList()));
        if (random.nextInt(5) == 0) bean(KeepEvents.class).takeBack(EVERYWHERE, id);
        else done.add(new Done(body, on, kind, named, led));
    }

    /// The figures as its own account has them; interpretations are not among them.
    Map<ResponseFigure, Long> count(ResponseScope scope) {
        BodyPath at = bean(Bodies.class).find(scope.body()).orElseThrow().path();
        List<Done> within =
                done.stream()
                        .filter(one -> !one.on().isBefore(scope.first()))
                        .filter(one -> !one.on().isAfter(scope.last()))
                        .filter(one ->
                                scope.below()
                                        ? at.reaches(one.body().path())
                                        : at.equals(one.body().path()))
                        .toList();
        var counts = new EnumMap<ResponseFigure, Long>(ResponseFigure.class);
        counts.put(ResponseFigure.RESPONDED, subjects(within, List.of(Way.values()), true));
        counts.put(ResponseFigure.SOCIAL, subjects(within, List.of(Way.WEIBO, Way.WECHAT), false));
        counts.put(
                ResponseFigure.OTHER_WAYS,
                subjects(within, List.of(Way.WEBSITE, Way.OTHER), false));
        counts.put(ResponseFigure.CONFERENCES, events(within, Way.PRESS_CONFERENCE, false));
        counts.put(ResponseFigure.CONFERENCES_LED, events(within, Way.PRESS_CONFERENCE, true));
        counts.put(ResponseFigure.INTERVIEWS, events(within, Way.INTERVIEW, false));
        counts.put(ResponseFigure.INTERVIEWS_LED, events(within, Way.INTERVIEW, true));
        return counts;
    }

    private static long subjects(List<Done> within, List<Way> ways, boolean weighty) {
        return within.stream()
                .filter(one -> ways.contains(one.way()))
                .flatMap(one -> one.subjects().stream())
                .filter(subject -> !weighty || subject.weighty())
                .distinct()
                .count();
    }

    private static long events(List<Done> within, Way kind, boolean led) {
        return within.stream().filter(one -> one.way() == kind && (!led || one.led())).count();
    }

    private LocalDate day() {
        return first.plusDays(random.nextInt(days));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
