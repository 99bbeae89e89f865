package org.gongkai.request.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.request.Consultations;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class AnsweringForAThirdPartyTest {

    private final Applicant applicant = new Applicant();
    private final Applicant third = new Applicant();

    @Test
    void answersOnceAndSeesLaterWhatWasAnswered() throws Exception {
        Matter matter = Applicant.matter(applicant.ask(Applicant.filledIn()));
        OfficeDesk.confirm(matter);
        String code = OfficeDesk.consult(matter, "贵公司报送的工程造价表");
        Connection.Response opened = third.post("/request/consult", Map.of("code", code));
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.header("Set-Cookie")).contains("Path=/request/consult", "HttpOnly");

        Document asked = third.page("/request/consult/answer");
        assertThat(asked.select("main").text()).contains("贵公司报送的工程造价表");
        assertThat(asked.text())
                .doesNotContain("示例申请人甲", "66012345", "11010519491231002X", "云杉社区一段");

        Connection.Response nothing = third.post("/request/consult/answer", Map.of("words", "不行"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        Document again = nothing.parse();
        assertThat(again.select("#f-answer-problem").text()).isNotBlank();
        assertThat(again.select("#f-words").val()).isEqualTo("不行");

        Map<String, String> refusal = Map.of("answer", "refuses", "words", "涉及商业秘密");
        assertThat(third.post("/request/consult/answer", refusal).statusCode()).isEqualTo(303);
        Document after = third.page("/request/consult/answer");
        assertThat(after.select(".notice").text()).contains("已经答复：不同意公开", "涉及商业秘密");
        assertThat(after.select("form.ask")).isEmpty();

        Connection.Response replay =
                third.post("/request/consult/answer", Map.of("answer", "agrees"));
        assertThat(replay.statusCode()).isEqualTo(409);
        assertThat(replay.parse().select(".notice").text()).contains("不同意公开");
        assertThat(bean(Consultations.class).list(bean(Matters.class).get(matter.id())))
                .singleElement()
                .extracting(one -> one.answer())
                .isEqualTo("refuses");
    }

    @Test
    void learnsOnlyThatItEndedWhenTheApplicantWithdraws() throws Exception {
        Matter matter = Applicant.matter(applicant.ask(Applicant.filledIn()));
        OfficeDesk.confirm(matter);
        String code = OfficeDesk.consult(matter, "贵公司报送的工程造价表");
        applicant.post("/request/mine/withdrawal", Map.of("sure", "yes"));

        third.post("/request/consult", Map.of("code", code));
        Connection.Response late =
                third.post("/request/consult/answer", Map.of("answer", "agrees"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.parse().select("main").text()).contains("已经结束").doesNotContain("撤回");
    }

    @Test
    void opensNothingOfTheApplicantWithItsCode() throws Exception {
        Matter matter = Applicant.matter(applicant.ask(Applicant.filledIn()));
        OfficeDesk.confirm(matter);
        String code = OfficeDesk.consult(matter, "贵公司报送的工程造价表");
        assertThat(third.post("/request/follow", Map.of("code", code)).statusCode()).isEqualTo(422);
        third.post("/request/consult", Map.of("code", code));
        assertThat(third.page("/request/mine").location()).endsWith("/request/follow");
    }
}
