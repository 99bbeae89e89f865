package org.gongkai.request.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.request.Outcome;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an applicant or a third party sends after its time.
@Tag("slow")
class TooLateTest {

    private final Applicant applicant = new Applicant();

    @Test
    void aCorrectionAfterAbandonmentChangesNothingAndSaysSo() throws Exception {
        Matter matter = toCorrectInThePast();
        OfficeDesk.end(matter);
        Connection.Response late =
                applicant.post("/request/mine/correction", Map.of("description", "云杉路北段"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.parse().select(".notice").text()).contains("不能补正", "没有改动");
        assertThat(OfficeDesk.description(matter)).contains("云杉社区一段");
        Matter now = bean(Matters.class).get(matter.id());
        assertThat(now.outcome()).isEqualTo(Outcome.NOT_CORRECTED.code());
        Document mine = applicant.page("/request/mine");
        assertThat(Applicant.text(mine, "#standing")).isEqualTo("视为放弃");
        assertThat(mine.select("form[action$=correction]")).isEmpty();
    }

    @Test
    void aCorrectionAfterItsDayIsTakenWhileNobodyEndedTheRequest() throws Exception {
        Matter matter = toCorrectInThePast();
        assertThat(
                        applicant
                                .post("/request/mine/correction", Map.of("description", "云杉路北段"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(OfficeDesk.description(matter)).isEqualTo("云杉路北段");
        assertThat(bean(Matters.class).get(matter.id()).isOpen()).isTrue();
    }

    @Test
    void theApplicantLearnsThatAConsultationEndedButNotHow() throws Exception {
        Matter matter = Applicant.matter(applicant.ask(Applicant.filledIn()));
        OfficeDesk.confirm(matter);
        String first = OfficeDesk.consult(matter, "甲的造价表");
        String second = OfficeDesk.consult(matter, "乙的造价表");
        answer(first, "refuses");
        assertThat(applicant.page("/request/mine").select(".story").text())
                .doesNotContain("征求意见结束");
        answer(second, "agrees");
        Document mine = applicant.page("/request/mine");
        assertThat(mine.select(".story li").eachText())
                .filteredOn(line -> line.contains("征求意见结束，期限继续计算"))
                .hasSize(1);
        assertThat(mine.select("main").text()).doesNotContain("同意公开", "涉及商业秘密", "示例第三方企业", "确认函");
        assertThat(Applicant.text(mine, "#standing")).isEqualTo("正在办理");
    }

    private static void answer(String code, String answer) throws Exception {
        var third = new Applicant();
        third.post("/request/consult", Map.of("code", code));
        third.post("/request/consult/answer", Map.of("answer", answer, "words", "涉及商业秘密"));
    }

    private Matter toCorrectInThePast() throws Exception {
        Matter matter = Applicant.matter(applicant.ask(Applicant.filledIn()));
        OfficeDesk.confirm(matter);
        OfficeDesk.askCorrection(matter, "请写明是哪一段管网");
        bean(JdbcClient.class)
                .sql(
                        "UPDATE request.correction SET asked_on = asked_on - 20,"
                                + " answer_by = asked_on - 1 WHERE matter_id = ?")
                .param(matter.id())
                .update();
        return matter;
    }
}
