package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class MergingTest {

    private static OfficeDesk officer;
    private static OfficeDesk head;
    private static OfficeDesk leader;
    private static int people;

    @BeforeAll
    static void signIn() throws Exception {
        officer = OfficeDesk.of("officer");
        head = OfficeDesk.of("unithead");
        leader = OfficeDesk.of("leader");
    }

    private final Map<String, String> applicant =
            Map.of("name", "合并申请人", "idNumber", "MERGE" + people++, "applicantKind", "welfare");

    @Test
    void answersBothAndCountsBoth() throws Exception {
        int fresh = cell("一、本年新收");
        int answered = cell("行政查询事项");
        long first = officer.enter(applicant);
        long second = officer.enter(applicant);
        assertThat(officer.page(second)).contains("内容相同");
        merge(second, first);
        assertThat(officer.page(second)).contains("并入他件办理", matter(first).number());
        assertThat(officer.page(first)).contains(matter(second).number());
        assertThat(FollowedByCode.page(second).select(".standing").text()).contains("一并答复");
        assertThat(cell("一、本年新收")).isEqualTo(fresh + 2);

        assertThat(
                        officer.press(first, "charge", Map.of("scale", "page", "units", "72"))
                                .parse()
                                .text())
                .contains("已并入本件");
        answer(first, "register-query");
        Matter merged = matter(second);
        assertThat(merged.outcome()).isEqualTo("register-query");
        assertThat(merged.answeredOn()).isEqualTo(matter(first).answeredOn());
        assertThat(cell("行政查询事项")).isEqualTo(answered + 2);
        Document mine = FollowedByCode.page(second);
        assertThat(mine.select(".standing").text()).contains("已经答复");
        assertThat(mine.select(".papers").text()).contains("政府信息公开答复书");
    }

    @Test
    void movesBothClocksTogether() throws Exception {
        long first = officer.enter(applicant);
        long second = officer.enter(applicant);
        merge(second, first);
        LocalDate due = matter(second).dueOn();
        officer.done(
                first,
                "consult",
                Map.of(
                        "kind", "third-party",
                        "name", "某公司",
                        "phone", "0570-8888888",
                        "about", "是否同意公开"));
        assertThat(matter(second).dueOn()).isNull();
        officer.done(second, "together/part", Map.of("reason", "内容有别"));
        assertThat(matter(second).stage()).isEqualTo("work");
        assertThat(matter(second).dueOn()).isEqualTo(due);
        assertThat(matter(second).mergedInto()).isNull();
        assertThat(matter(first).dueOn()).isNull();
    }

    @Test
    void staysWithItsBodyWhileAnotherFollows() throws Exception {
        long first = officer.enter(applicant);
        long second = officer.enter(applicant);
        merge(second, first);
        Connection.Response answer =
                OfficeDesk.of("supervisor")
                        .press(
                                first,
                                "together/reassign",
                                Map.of("to", "MJ-CZ", "reason", "属于财政预算"));
        assertThat(answer.parse().select(".alert").text()).contains("请先分开办理");
        bean(EndRequest.class).withdraw(second);
        assertThat(matter(second).outcome()).isEqualTo("other");
        assertThat(matter(second).mergedInto()).isNull();
        assertThat(matter(first).isOpen()).isTrue();
    }

    @Test
    void goesOnAloneWhenTheOtherIsWithdrawn() throws Exception {
        long first = officer.enter(applicant);
        long second = officer.enter(applicant);
        merge(second, first);
        bean(EndRequest.class).withdraw(first);
        assertThat(matter(second).isOpen()).isTrue();
        assertThat(officer.page(second)).contains("办理中", "分开办理", "拟写答复");
    }

    @Test
    void mergesOnlyWhatOneApplicantAskedEarlier() throws Exception {
        long first = officer.enter(applicant);
        long other = officer.enter(Map.of("name", "别的申请人", "idNumber", "OTHER" + people++));
        var into = Map.of("into", Long.toString(first), "reason", "内容相同");
        assertThat(officer.press(other, "together/merge", into).parse().text())
                .contains("只能并入同一申请人");
        long second = officer.enter(applicant);
        Connection.Response backwards =
                officer.press(
                        first,
                        "together/merge",
                        Map.of("into", Long.toString(second), "reason", "内容相同"));
        assertThat(backwards.statusCode()).isEqualTo(422);
        answer(first, "open");
        assertThat(officer.press(second, "together/merge", into).parse().text())
                .contains("不在“办理中”环节");
        assertThat(officer.page(second)).contains("内容相同", "第三十六条第六项");
    }

    @Test
    void isExtendedOnceEvenWhenItGoesItsOwnWayAgain() throws Exception {
        long first = officer.enter(applicant);
        long second = officer.enter(applicant);
        merge(second, first);
        Map<String, String> term = Map.of("days", "10", "reason", "须调阅档案");
        officer.done(first, "extend", term);
        head.done(first, "approve-extension", Map.of("opinion", "同意"));
        LocalDate due = matter(second).dueOn();
        officer.done(second, "together/part", Map.of("reason", "实为两件"));

        assertThat(
                        officer.visitor()
                                .page("/office/requests/" + second)
                                .select("form[action$='/extend']"))
                .isEmpty();
        Connection.Response again = officer.press(second, "extend", term);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.parse().text()).contains("不能再延长");
        assertThat(matter(second).dueOn()).isEqualTo(due);
    }

    private static void merge(long id, long into) throws Exception {
        officer.done(id, "together/merge", Map.of("into", Long.toString(into), "reason", "所需信息相同"));
    }

    private static void answer(long id, String outcome) throws Exception {
        officer.done(id, "prepare", Map.of("outcome", outcome, "text", "申请收悉，现予答复。"));
        String hash =
                leader.visitor().page("/office/requests/" + id).select("[name=shownHash]").val();
        leader.done(id, "sign", Map.of("shownHash", hash));
        officer.done(id, "deliver", Map.of("way", "desk"));
    }

    /// The column of welfare organizations in table 3, which no other test fills.
    private static int cell(String row) throws Exception {
        Document page = officer.visitor().page("/office/requests/figures?body=MJ-BG");
        return Integer.parseInt(
                Objects.requireNonNull(
                                page.selectFirst("tr:contains(" + row + ") td:nth-of-type(4)"))
                        .text());
    }

    private static Matter matter(long id) {
        return bean(Matters.class).get(id);
    }
}
