package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.RunningServer;
import org.gongkai.casework.Matters;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A complaint about an official is read by the supervision office and by nobody else.
@Tag("slow")
class ConductComplaintTest {

    private static final String TITLE = "窗口态度恶劣";
    private static final String WRITER = "投诉人乙";
    private static final String PHONE = "13977778888";
    private static final List<String> OTHERS =
            List.of(
                    "officer",
                    "unithead",
                    "leader",
                    "cz.officer",
                    "cz.unithead",
                    "cz.leader",
                    "mj.officer",
                    "mj.unithead",
                    "mj.leader",
                    "supervisor",
                    "admin",
                    "auditor");

    private static Clerk officer;
    private static Clerk watch;

    @BeforeAll
    static void signIn() throws Exception {
        Mailboxes.supervisor("zf.one", "察有度");
        Mailboxes.supervisor("zf.two", "辨是非");
        officer = Clerk.named("officer");
        watch = Clerk.named("zf.one");
    }

    @Test
    void isSeenByNobodyElse() throws Exception {
        Document entered = officer.entered(complaint());
        assertThat(entered.select("#conduct").text()).contains("只有监督办公室能看到");
        assertThat(entered.select("#code").text()).isNotEmpty();
        long id = Clerk.id(entered);
        String number = entered.select("#number").text();
        long ordinary = officer.enter(Map.of("name", WRITER, "phone", PHONE, "title", "同一人的路灯来信"));
        assertThat(watch.page(id)).contains(TITLE, WRITER, "投诉工作人员", "待甄别");

        for (String person : OTHERS) {
            Clerk other = Clerk.named(person);
            assertThat(other.status(id)).as(person).isEqualTo(403);
            for (String place :
                    List.of(
                            "/office",
                            "/office/letters?sort=received",
                            "/office/letters.csv",
                            "/office/letters?kind=conduct",
                            "/office/letters?number=" + number,
                            "/office/letters/helping")) {
                String seen = other.visitor().get(place).body();
                assertThat(seen).as(person + " at " + place).doesNotContain(TITLE, WRITER);
                if (!place.contains("number=")) {
                    assertThat(seen).as(person + " at " + place).doesNotContain(number);
                }
            }
            assertThat(other.visitor().get("/office/letters?same=" + id).statusCode())
                    .as(person)
                    .isEqualTo(403);
            String found =
                    other.visitor().post("/office/letters/find", Map.of("exact", PHONE)).body();
            assertThat(found).as(person).doesNotContain(TITLE);
            assertThat(other.visitor().get("/office/audit").body())
                    .as(person)
                    .doesNotContain(TITLE, WRITER, PHONE);
            assertThat(other.press(id, "accept", "1", Map.of()).statusCode())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(officer.page(ordinary)).doesNotContain(number, TITLE);
        assertThat(officer.visitor().page("/office/letters?same=" + ordinary).text())
                .contains("同一人的路灯来信")
                .doesNotContain(TITLE);
        Document caller =
                officer.visitor().post("/office/letters/caller", Map.of("phone", PHONE)).parse();
        assertThat(caller.select("#caller").text()).contains("同一人的路灯来信").doesNotContain(TITLE);
    }

    @Test
    void isCountedForNobodyElse() throws Exception {
        int before = total(officer);
        int root = total(Clerk.named("mj.leader"));
        int watching = total(watch);
        officer.entered(complaint());
        assertThat(total(officer)).isEqualTo(before);
        assertThat(total(Clerk.named("mj.leader"))).isEqualTo(root);
        assertThat(total(watch)).isEqualTo(watching + 1);
    }

    @Test
    void goesItsWayInTheSupervisionOffice() throws Exception {
        long id = Clerk.id(officer.entered(complaint()));
        watch.done(id, "accept", Map.of("kind", "conduct", "complexity", "simple"));
        Document page = watch.document(id);
        assertThat(page.select("#fold-give, #fold-ask-help, #fold-to-supervision")).isEmpty();
        assertThat(
                        watch.press(
                                        id,
                                        "ask-help",
                                        Map.of(
                                                "helper", "MJ-CZ",
                                                "asked", "请说明",
                                                "helpBy", LocalDate.now().plusDays(1).toString()))
                                .statusCode())
                .isEqualTo(422);
        watch.done(id, "prepare", Map.of("outcome", "solved", "text", "已批评教育并致歉。"));
        Connection.Response own =
                watch.press(
                        id,
                        "approve",
                        Map.of("shownHash", watch.document(id).select("[name=shownHash]").val()));
        assertThat(own.statusCode()).isEqualTo(422);
        Clerk second = Clerk.named("zf.two");
        second.approved(id);
        assertThat(watch.page(id)).contains("已答复", "已批评教育并致歉");
    }

    @Test
    void leavesWhoeverHadItWhenItIsMoved() throws Exception {
        long id = officer.enter(Map.of("title", "说是路灯其实不是", "text", "窗口工作人员态度恶劣，还推诿，办不成事。"));
        assertThat(officer.document(id).select("#hints").text()).contains("像是投诉工作人员");
        String seen = officer.seen(id);
        String place = officer.done(id, "to-supervision", Map.of());
        assertThat(place).endsWith("/office/letters");
        assertThat(officer.visitor().page("/office/letters").select(".done").text())
                .contains("已转监督办公室");
        assertThat(officer.press(id, "to-supervision", seen, Map.of()).statusCode())
                .as("a double click leads to the list, too")
                .isEqualTo(302);
        assertThat(officer.status(id)).isEqualTo(403);
        assertThat(watch.page(id)).contains("说是路灯其实不是");
        String number = RunningServer.bean(Matters.class).get(id).number();
        assertThat(officer.visitor().page("/office/letters?sort=received").text())
                .doesNotContain("说是路灯其实不是", number);
    }

    private static int total(Clerk clerk) throws Exception {
        String text = clerk.visitor().page("/office/letters").select(".total span").text();
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    private static Map<String, String> complaint() {
        return Map.of(
                "kind", "conduct",
                "name", WRITER,
                "phone", PHONE,
                "title", TITLE,
                "text", "上午在办事窗口，工作人员一边看手机一边说没空。",
                "againstBody", "MJ-CZ",
                "against", "三号窗口，上午十点");
    }
}
