package org.gongkai.letter;

import static org.gongkai.RunningServer.bean;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Party;
import org.gongkai.casework.Step;
import org.gongkai.casework.Timeline;
import org.gongkai.letter.handling.AcceptLetter;
import org.gongkai.letter.handling.Replies;
import org.gongkai.letter.handling.Reply;
import org.gongkai.letter.handling.ReplyToLetter;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.jspecify.annotations.Nullable;

/// Letters of the sample district's sources, for tests that work with the commands.
public final class SomeLetters {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public static final Actor OFFICER = actor("mj.officer");
    public static final Actor HEAD = actor("mj.unithead");
    public static final Actor LEADER = actor("mj.leader");

    private SomeLetters() {}

    public static Actor actor(String name) {
        return bean(Accounts.class).findActor(name).orElseThrow();
    }

    public static Source source(String code) {
        return bean(Sources.class).find(code).orElseThrow();
    }

    /// Comes in now, from somebody with a name.
    public static Matter fresh(String text) {
        return received("mj-mailbox", LetterKind.COMPLAINT, text, null);
    }

    public static Matter received(
            String source, LetterKind kind, String text, @Nullable LocalDate on) {
        Instant at = on == null ? null : on.atTime(9, 30).atZone(CHINA).toInstant();
        return bean(TakeInLetter.class)
                .receive(
                        "test",
                        new TakeInLetter.Incoming(
                                UUID.randomUUID().toString(),
                                source(source),
                                null,
                                at,
                                null,
                                kind,
                                null,
                                writer(),
                                new Content("", text, "", kind == LetterKind.CONDUCT ? "某窗口" : ""),
                                null,
                                true,
                                ReplyWay.PAGE,
                                List.of()))
                .matter();
    }

    public static Party writer() {
        return new Party("来信人甲", "", "", "", "0000-66097001", "", "", "");
    }

    /// Taken up as a simple matter.
    public static Matter accepted(String text) {
        Matter matter = fresh(text);
        bean(AcceptLetter.class)
                .accept(
                        OFFICER,
                        matter.id(),
                        seen(matter.id()),
                        LetterKind.COMPLAINT,
                        Complexity.SIMPLE,
                        null);
        return matter(matter.id());
    }

    /// With an answer that waits for its review.
    public static Matter prepared(String text) {
        Matter matter = accepted(text);
        bean(ReplyToLetter.class)
                .prepare(OFFICER, matter.id(), seen(matter.id()), LetterOutcome.SOLVED, "已办妥，请查看。");
        return matter(matter.id());
    }

    public static Matter answered(String text) {
        Matter matter = prepared(text);
        bean(ReplyToLetter.class)
                .approve(HEAD, matter.id(), seen(matter.id()), reply(matter).contentHash());
        return matter(matter.id());
    }

    public static Reply reply(Matter matter) {
        return bean(Replies.class)
                .find(matter, bean(Letters.class).get(matter).round())
                .orElseThrow();
    }

    public static Matter matter(long id) {
        return bean(Matters.class).get(id);
    }

    public static long seen(long id) {
        return bean(Timeline.class).last(id);
    }

    public static List<String> steps(long id) {
        return bean(Timeline.class).list(matter(id)).stream().map(Step::kind).toList();
    }
}
