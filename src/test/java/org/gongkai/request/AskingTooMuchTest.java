package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.casework.Matters;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Art. 35 in the office.
@Tag("slow")
class AskingTooMuchTest {

    private static OfficeDesk officer;
    private static OfficeDesk head;
    private static OfficeDesk leader;

    @BeforeAll
    static void signIn() throws Exception {
        officer = OfficeDesk.of("officer");
        head = OfficeDesk.of("unithead");
        leader = OfficeDesk.of("leader");
    }

    @Test
    void hintsAtSomebodyWhoAsksOftenAndOpensTheList() throws Exception {
        Map<String, String> often =
                Map.of("name", "多件申请人", "idNumber", "11010119900307000X", "phone", "13900007777");
        long first = officer.enter(often);
        assertThat(officer.visitor().page("/office/requests/" + first).select("#amount-hint"))
                .isEmpty();
        for (int i = 0; i < 10; i++) officer.enter(often);

        Document page = officer.visitor().page("/office/requests/" + first);
        assertThat(page.select("#amount-hint").text()).contains("共申请 11 件");
        String list = page.select("#amount-hint a").attr("href");
        assertThat(list).doesNotContain("多件", "1390000");
        assertThat(officer.visitor().page(list).select("table.data tbody tr")).hasSize(11);

        Document another = OfficeDesk.of("cz.officer").visitor().page(list);
        another.select("#helping").remove();
        assertThat(another.select("table.data tbody tr")).isEmpty();
    }

    @Test
    void asksOnceAndLetsTheTermGoOn() throws Exception {
        long id = officer.enter(Map.of("name", "说理申请人"));
        LocalDate due = due(id);
        LocalDate by = LocalDate.now().plusDays(7);
        officer.done(id, "ask-amount", Map.of("amount", "三个月内申请四十件", "explainBy", by.toString()));
        assertThat(officer.page(id)).contains("办理中", "三个月内申请四十件", "答复期限照常计算");
        assertThat(due(id)).isEqualTo(due);
        assertThat(LetterReading.all(officer.visitor(), id, "说明理由告知书"))
                .singleElement()
                .asString()
                .contains("说理申请人", "三个月内申请四十件", "第三十五条", by.getYear() + "年");

        Connection.Response again =
                officer.press(id, "ask-amount", Map.of("amount", "再问", "explainBy", by.toString()));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.parse().select(".alert").text()).contains("已要求说明过理由");
    }

    @Test
    void keepsWhatWasTypedWhenTheDayIsWrong() throws Exception {
        long id = officer.enter(Map.of());
        Connection.Response answer =
                officer.press(
                        id,
                        "ask-amount",
                        Map.of("amount", "一年百件", "explainBy", LocalDate.now().toString()));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = answer.parse();
        assertThat(page.select("#f-explainBy-problem").text()).contains("晚于今天");
        assertThat(page.select("#f-amount").text()).isEqualTo("一年百件");
    }

    @Test
    void doesNotAskUnderTheRegulationsOf2008() throws Exception {
        long id = officer.enter(Map.of("cameOn", "2019-05-10"));
        assertThat(
                        officer.visitor()
                                .page("/office/requests/" + id)
                                .select("form[action$=ask-amount]"))
                .isEmpty();
        Connection.Response answer =
                officer.press(
                        id,
                        "ask-amount",
                        Map.of("amount", "多", "explainBy", LocalDate.now().plusDays(7).toString()));
        assertThat(answer.parse().select("#f-amount-problem, .alert").text()).contains("2008 年");
    }

    @Test
    void isNotHandledOnlyAfterReasonsWereAskedFor() throws Exception {
        long id = officer.enter(Map.of());
        Connection.Response unasked = prepare(id, "unreasonable", "不予处理");
        assertThat(unasked.statusCode()).isEqualTo(422);
        assertThat(unasked.parse().select("#f-outcome-problem").text()).contains("须先要求说明理由");

        ask(id);
        assertThat(prepare(id, "unreasonable", "不予处理").statusCode())
                .as("the day is not over and nobody explained")
                .isEqualTo(422);
        officer.done(id, "enter-reasons", Map.of("reasons", "就是想要"));
        assertThat(officer.page(id)).contains("就是想要", "申请人说明理由");
        String draft =
                officer.press(id, "draft-reply", Map.of("outcome", "unreasonable"))
                        .parse()
                        .select("#prepare [name=text]")
                        .text();
        assertThat(draft).contains("您所说明的理由不合理");
        assertThat(prepare(id, "unreasonable", draft).statusCode()).isEqualTo(302);
    }

    @Test
    void isNotHandledWhenNobodyExplainedInTime() throws Exception {
        long id = officer.enter(Map.of());
        ask(id);
        bean(JdbcClient.class)
                .sql(
                        "UPDATE request.amount_question SET asked_on = asked_on - 9,"
                                + " answer_by = asked_on - 1 WHERE matter_id = ?")
                .param(id)
                .update();
        assertThat(officer.page(id)).contains("期限已过，尚未说明");
        String draft =
                officer.press(id, "draft-reply", Map.of("outcome", "unreasonable"))
                        .parse()
                        .select("#prepare [name=text]")
                        .text();
        assertThat(draft).contains("您未在要求的期限内说明理由");
        assertThat(prepare(id, "unreasonable", draft).statusCode()).isEqualTo(302);
    }

    @Test
    void delaysToTheDayThatTheHeadOfTheOfficeNames() throws Exception {
        long id = officer.enter(Map.of("name", "延迟申请人"));
        String until = due(id).plusDays(30).toString();
        Map<String, String> delay = Map.of("until", until, "reason", "须逐件检索三百卷档案");
        ask(id);
        Connection.Response early = head.press(id, "delay-answer", delay);
        assertThat(early.parse().select("#f-until-problem, .alert").text()).contains("说明理由之后");
        officer.done(id, "enter-reasons", Map.of("reasons", "用于地方志编纂"));
        assertThat(officer.press(id, "delay-answer", delay).statusCode()).isEqualTo(403);
        Connection.Response shorter =
                head.press(
                        id, "delay-answer", Map.of("until", due(id).toString(), "reason", "须检索"));
        assertThat(shorter.parse().select("#f-until-problem").text()).contains("晚于现在的期限");

        head.done(id, "delay-answer", delay);
        assertThat(due(id)).hasToString(until);
        assertThat(officer.page(id)).contains("延迟答复，最迟 " + until, "延迟答复期内");
        assertThat(LetterReading.all(officer.visitor(), id, "延迟答复告知书"))
                .singleElement()
                .asString()
                .contains("延迟申请人", "须逐件检索三百卷档案", "第三十五条");
        assertThat(
                        head.visitor()
                                .page("/office/requests/" + id)
                                .select("form[action$=delay-answer]"))
                .isEmpty();
        Connection.Response again = head.press(id, "delay-answer", delay);
        assertThat(again.parse().text()).contains("不能再延迟");
    }

    @Test
    void mayBeDelayedAgainOnceTheTermBeganAnew() throws Exception {
        long id = officer.enter(Map.of());
        ask(id);
        officer.done(id, "enter-reasons", Map.of("reasons", "用于地方志编纂"));
        String until = due(id).plusDays(90).toString();
        head.done(id, "delay-answer", Map.of("until", until, "reason", "须逐件检索"));
        officer.done(
                id,
                "ask-correction",
                Map.of("what", "请写明年份", "answerBy", LocalDate.now().plusDays(20).toString()));
        officer.done(id, "enter-correction", Map.of("description", "2025年的档案目录"));

        assertThat(due(id)).isBefore(LocalDate.parse(until));
        Document page = head.visitor().page("/office/requests/" + id);
        assertThat(page.select("#amount").text()).doesNotContain(until);
        assertThat(page.select("form[action$=delay-answer]")).hasSize(1);
        String again = due(id).plusDays(10).toString();
        head.done(id, "delay-answer", Map.of("until", again, "reason", "仍须检索"));
        assertThat(due(id)).hasToString(again);
    }

    @Test
    void showsASignerWhatWasExplainedMeanwhile() throws Exception {
        long id = officer.enter(Map.of());
        ask(id);
        prepare(id, "open", "现予公开");
        String seen = leader.seen(id);
        String hash =
                leader.visitor().page("/office/requests/" + id).select("[name=shownHash]").val();
        officer.done(id, "enter-reasons", Map.of("reasons", "为了比较各年"));
        Connection.Response late = leader.press(id, "sign", seen, Map.of("shownHash", hash));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.parse().select(".alert").text()).contains("有了变化", "申请人说明理由");
        leader.done(id, "sign", Map.of("shownHash", hash));
    }

    private static void ask(long id) throws Exception {
        officer.done(
                id,
                "ask-amount",
                Map.of("amount", "频次过高", "explainBy", LocalDate.now().plusDays(7).toString()));
    }

    private static Connection.Response prepare(long id, String outcome, String text)
            throws Exception {
        return officer.press(id, "prepare", Map.of("outcome", outcome, "text", text));
    }

    private static LocalDate due(long id) {
        return java.util.Objects.requireNonNull(bean(Matters.class).get(id).dueOn());
    }
}
