package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gongkai.bulletin.Newsroom;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A hundred letters over HTTP from the writing to the answer, by citizens, a clerk, lead bodies, a
/// helper, reviewers and a leader, some upon a leader's instruction: each answered, each with its
/// own words.
@Tag("slow")
class HundredLettersTest {

    private static final int LETTERS = 100;

    private static Clerk officer;
    private static Clerk head;
    private static Clerk leader;
    private static Clerk street;
    private static Clerk streetHead;
    private static Clerk finance;
    private static Newsroom editor;
    private static Newsroom issuer;
    private static Newsroom leads;
    private static Newsroom carriesOut;

    @BeforeAll
    static void signIn() throws Exception {
        officer = Clerk.named("mj.officer");
        head = Clerk.named("mj.unithead");
        leader = Clerk.named("mj.leader");
        street = Clerk.named("ly.officer");
        streetHead = Clerk.named("ly.unithead");
        finance = Clerk.named("cz.officer");
        editor = Newsroom.of("mj.officer");
        issuer = Newsroom.of("unithead");
        leads = Newsroom.of("mj.leader");
        carriesOut = Newsroom.of("cz.officer");
    }

    @Test
    void allAreAnsweredAndRated() throws Exception {
        long before = answered();
        for (int i = 0; i < LETTERS; i++) {
            Citizen citizen = Citizen.number(i);
            long id = written(citizen, i);
            officer.accepted(id, i % 3 == 0 ? "complex" : "simple");
            String answer = "第" + i + "件来信已经办妥，谢谢。";
            switch (i % 4) {
                case 0 -> replied(officer, i % 8 == 0 ? leader : head, id, answer);
                case 1 -> throughTheStreet(id, answer);
                case 2 -> withHelp(id, answer);
                default -> {
                    if (i % 20 == 3) uponAnInstruction(id, i);
                    afterAsking(citizen, id, answer);
                }
            }
            read(citizen, answer);
            rate(citizen, id, i, answer);
            assertThat(stage(id)).as("letter " + i).isEqualTo(LetterStage.ANSWERED);
        }
        assertThat(answered() - before).isEqualTo(LETTERS);
    }

    private static long written(Citizen citizen, int i) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("source", "mj-mailbox");
        fields.put("kind", "complaint");
        fields.put("title", "第" + i + "盏路灯不亮");
        fields.put("text", "云杉路第" + i + "号门口的路灯不亮了，晚上看不见路，请派人修一修。");
        fields.put("name", "来信人" + i);
        fields.put("phone", "0000-6609" + (1000 + i));
        fields.put("replyWay", "page");
        String preview = citizen.post("/letter/new", fields).body();
        assertThat(citizen.post("/letter/new", Citizen.carried(preview)).statusCode())
                .isEqualTo(303);
        String code = Citizen.code(citizen.get("/letter/receipt").body());
        return bean(Matters.class).findByCode(code).orElseThrow().id();
    }

    private static void throughTheStreet(long id, String answer) throws Exception {
        officer.done(id, "give", Map.of("to", "MJ-LY", "words", "请核实办理"));
        street.done(id, "take", Map.of());
        replied(street, streetHead, id, answer);
    }

    private static void withHelp(long id, String answer) throws Exception {
        String asked = "请核对第" + id + "号的经费";
        officer.done(
                id,
                "ask-help",
                Map.of(
                        "helper",
                        "MJ-CZ",
                        "asked",
                        asked,
                        "helpBy",
                        LocalDate.now().plusDays(2).toString()));
        String place =
                Objects.requireNonNull(
                                finance.visitor()
                                        .page("/office/letters/helping")
                                        .selectFirst("a:containsOwn(" + asked + ")"))
                        .attr("href");
        String seen =
                Objects.requireNonNull(finance.visitor().page(place).selectFirst("[name=seen]"))
                        .val();
        assertThat(
                        finance.visitor()
                                .post(place + "/answer", Map.of("seen", seen, "answer", "经费已列支"))
                                .statusCode())
                .isEqualTo(302);
        replied(officer, head, id, answer);
    }

    /// It goes into a bulletin, the leader writes on it, and the office answers once the leader is
    /// content with what was done.
    private static void uponAnInstruction(long id, int i) throws Exception {
        long issue = editor.start("信息快报");
        assertThat(editor.press(issue, "add:letter:" + id, Map.of()).statusCode()).isEqualTo(302);
        assertThat(editor.press(issue, "submit", Map.of()).statusCode()).isEqualTo(302);
        assertThat(issuer.issue(issue).statusCode()).isEqualTo(302);
        assertThat(leads.visitor().page("/office/bulletins/" + issue).select("main").text())
                .contains("云杉路第" + i + "号");
        long instruction = leads.instruct(issue, "请财政局落实第" + i + "盏路灯的经费。", "MJ-CZ");
        carriesOut.done(instruction, "take", Map.of());
        carriesOut.report(instruction, "solved", "第" + i + "盏路灯的经费已下达。");
        leads.done(instruction, "accept", Map.of("opinion", "请抓紧修好。"));
        assertThat(editor.visitor().page("/office/instructions/" + instruction).text())
                .contains("已办结", "经费已下达", "请抓紧修好");
    }

    private static void afterAsking(Citizen citizen, long id, String answer) throws Exception {
        officer.done(id, "ask", Map.of("words", "请问是哪一盏？"));
        assertThat(citizen.get("/letter/mine").body()).contains("请问是哪一盏？");
        assertThat(citizen.post("/letter/mine/words", Map.of("words", "门口左边的那盏。")).statusCode())
                .isEqualTo(303);
        officer.done(id, "prepare", Map.of("outcome", "solved", "text", "修好了。"));
        head.done(id, "return-reply", Map.of("reason", "请写得具体些"));
        replied(officer, head, id, answer);
    }

    private static void replied(Clerk prepares, Clerk reviews, long id, String answer)
            throws Exception {
        prepares.done(id, "prepare", Map.of("outcome", "solved", "text", answer));
        reviews.approved(id);
    }

    private static void read(Citizen citizen, String answer) {
        String page = Jsoup.parse(citizen.get("/letter/mine").body()).select("main").text();
        assertThat(page).contains(answer);
    }

    /// Every tenth is not content, and is answered again.
    private static void rate(Citizen citizen, long id, int i, String answer) throws Exception {
        boolean low = i % 10 == 0;
        assertThat(
                        citizen.post("/letter/mine/rating", Map.of("level", low ? "1" : "5"))
                                .statusCode())
                .isEqualTo(303);
        if (!low) return;
        Clerk leads = i % 4 == 1 ? street : officer;
        leads.done(id, "contact", Map.of("words", "已与来信人通话。"));
        replied(leads, i % 4 == 1 ? streetHead : head, id, "再次答复：" + answer);
        read(citizen, "再次答复：" + answer);
        assertThat(citizen.post("/letter/mine/rating", Map.of("level", "4")).statusCode())
                .isEqualTo(303);
    }

    private static LetterStage stage(long id) {
        Matter matter = bean(Matters.class).get(id);
        return LetterStage.of(matter);
    }

    private static long answered() {
        Actor reader = bean(Accounts.class).findActor("mj.leader").orElseThrow();
        return bean(LetterList.class)
                .count(
                        reader,
                        LetterFilter.of(
                                Map.of(
                                        "set",
                                        "answered",
                                        "year",
                                        Integer.toString(LocalDate.now().getYear()),
                                        "outcome",
                                        "answered",
                                        "source",
                                        "mj-mailbox")));
    }
}
