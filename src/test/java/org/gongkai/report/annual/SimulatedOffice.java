package org.gongkai.report.annual;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.catalogue.ReviewLevel;
import org.gongkai.opinion.KeepEvents;
import org.gongkai.opinion.KeepTopic;
import org.gongkai.opinion.Respond;
import org.gongkai.opinion.Way;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyDetails;
import org.gongkai.organization.KeepPosts;
import org.gongkai.organization.Post;
import org.gongkai.publication.Attribute;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.Draft;
import org.gongkai.publication.RecordPublished;
import org.gongkai.request.Simulation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// What an office does besides answering requests, so that no part of a report is empty: documents
/// become public and end, topics are responded to, press conferences and interviews are held.
final class SimulatedOffice {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ApplicationContext context;
    private final Random random;
    private final Body body;
    private final Actor officer;
    private int documents;

    SimulatedOffice(ApplicationContext context, String body, long seed) {
        this.context = context;
        random = new Random(seed);
        this.body = context.getBean(Bodies.class).find(body).orElseThrow();
        officer = account("officer");
    }

    /// Somebody whose whole work it is, and somebody with other work besides.
    void takeOn() {
        var posts = new ArrayList<>(context.getBean(BodyDetails.class).posts(body.id()));
        posts.add(new Post(0, "模拟专员甲", "政务公开专员", false, "full-time"));
        posts.add(new Post(0, "模拟专员乙", "政务公开专员", false, "part-time"));
        context.getBean(KeepPosts.class).save(account("admin"), body.id(), posts, List.of());
    }

    private Actor account(String name) {
        return context.getBean(Accounts.class).findActor(name).orElseThrow();
    }

    /// Plans all of it between two days.
    void plan(Simulation simulation, LocalDate from, LocalDate until) {
        for (LocalDate month = from; month.isBefore(until); month = month.plusMonths(1)) {
            for (int i = 0; i < 3; i++) {
                LocalDate day = within(month);
                simulation.at(day, () -> publish(day, DocumentKind.NOTICE, null));
            }
            LocalDate day = within(month);
            switch (random.nextInt(4)) {
                case 0 -> simulation.at(day, () -> publish(day, DocumentKind.NORMATIVE, null));
                case 1 -> simulation.at(day, () -> publish(day, DocumentKind.NORMATIVE, end(day)));
                case 2 -> simulation.at(day, () -> publish(day, DocumentKind.INTERPRETATION, null));
                default -> simulation.at(day, () -> respond(day));
            }
            LocalDate other = within(month);
            if (random.nextInt(3) == 0) simulation.at(other, () -> hold(other));
        }
    }

    private LocalDate within(LocalDate month) {
        return month.withDayOfMonth(1 + random.nextInt(28));
    }

    /// Often the last day of a year.
    private LocalDate end(LocalDate day) {
        LocalDate some = day.plusDays(200 + random.nextInt(500));
        return random.nextBoolean() ? some : LocalDate.of(some.getYear(), 12, 31);
    }

    private void publish(LocalDate day, DocumentKind kind, @Nullable LocalDate until) {
        var draft =
                new Draft(
                        "关于第" + ++documents + "项模拟工作的文件",
                        "",
                        kind,
                        null,
                        null,
                        null,
                        null,
                        "",
                        "",
                        "<p>模拟工作按计划进行。</p>",
                        Attribute.PROACTIVE,
                        "",
                        "",
                        ReviewLevel.ORDINARY,
                        until,
                        "");
        context.getBean(RecordPublished.class)
                .record(
                        Actor.SYSTEM,
                        body.id(),
                        draft,
                        List.of(),
                        day.atTime(9, 0).atZone(CHINA).toInstant(),
                        "模拟");
    }

    /// One topic, responded to in several ways.
    private void respond(LocalDate day) {
        long topic =
                context.getBean(KeepTopic.class)
                        .open(officer, body, "模拟热点" + day, "", random.nextInt(3) > 0, day);
        for (Way way : List.of(Way.WEIBO, Way.WECHAT, Way.WEBSITE, Way.OTHER)) {
            if (random.nextBoolean()) continue;
            context.getBean(Respond.class)
                    .toTopic(officer, topic, new Respond.Said(body, way, day, "模拟回应", "", null));
        }
    }

    private void hold(LocalDate day) {
        Way kind = random.nextBoolean() ? Way.PRESS_CONFERENCE : Way.INTERVIEW;
        context.getBean(KeepEvents.class)
                .add(
                        officer,
                        body,
                        new KeepEvents.Held(
                                kind,
                                kind == Way.PRESS_CONFERENCE && random.nextBoolean(),
                                "模拟发布",
                                day,
                                "",
                                random.nextBoolean(),
                                "",
                                "",
                                null,
                                List.of()));
    }
}
