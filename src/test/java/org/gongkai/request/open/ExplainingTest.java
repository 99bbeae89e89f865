package org.gongkai.request.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.request.AmountQuestions;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// An applicant is asked why they ask so much (Art. 35).
@Tag("slow")
class ExplainingTest {

    private final Applicant applicant = new Applicant();

    @Test
    void explainsOnceWithTheCodeAlone() throws Exception {
        Matter matter = Applicant.matter(applicant.ask(Applicant.filledIn()));
        Connection.Response unasked = explain("没有人问");
        assertThat(unasked.statusCode()).isEqualTo(409);
        assertThat(unasked.parse().select(".notice").text()).contains("不需要说明理由");

        OfficeDesk.confirm(matter);
        OfficeDesk.askAmount(matter, "半年内申请六十件");
        Document mine = applicant.page("/request/mine");
        assertThat(mine.select("section:has(#explain)").text())
                .contains("半年内申请六十件", LocalDate.now().plusDays(7).toString(), "第三十五条");
        assertThat(mine.select(".papers").text()).contains("说明理由告知书");

        Connection.Response empty = explain("  ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.parse().select("#f-reasons-problem").text()).contains("写明理由");

        assertThat(explain("编写街道志").statusCode()).isEqualTo(303);
        Document after = applicant.page("/request/mine?done=explained");
        assertThat(after.select(".notice.good").text()).contains("已经收到");
        assertThat(after.select("#explain")).isEmpty();
        assertThat(after.select(".story").text()).contains("机关请您说明", "收到您说明的理由");

        Connection.Response again = explain("另一个理由");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.parse().select(".notice").text()).contains("以第一次的为准");
        assertThat(bean(AmountQuestions.class).find(matter).orElseThrow().reasons())
                .isEqualTo("编写街道志");
    }

    @Test
    void isToldOfTheDelayAndSeesTheDayThatWasNamed() throws Exception {
        Matter matter = Applicant.matter(applicant.ask(Applicant.filledIn()));
        OfficeDesk.confirm(matter);
        OfficeDesk.askAmount(matter, "频次过高");
        explain("编写街道志");
        LocalDate until =
                java.util.Objects.requireNonNull(bean(Matters.class).get(matter.id()).dueOn())
                        .plusDays(40);
        OfficeDesk.delay(matter, until, "须逐件检索");
        Document mine = applicant.page("/request/mine");
        assertThat(Applicant.text(mine, ".until time")).isEqualTo(until.toString());
        assertThat(mine.select(".story").text()).contains("机关告知延迟答复", "须逐件检索");
        assertThat(mine.select(".papers").text()).contains("延迟答复告知书");
        assertThat(mine.select(".why table").text()).contains("延迟答复期内");
    }

    private Connection.Response explain(String reasons) throws Exception {
        return applicant.post("/request/mine/explanation", Map.of("reasons", reasons));
    }
}
