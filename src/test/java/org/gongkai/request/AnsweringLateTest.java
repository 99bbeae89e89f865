package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The answer goes out after the due day: it still goes out, is counted, and everybody sees that it
/// was late.
@Tag("slow")
class AnsweringLateTest {

    private static final String FIGURES = "/office/requests/figures?body=MJ-BG&year=";

    @Test
    void goesOutIsCountedAndStaysMarkedAsLate() throws Exception {
        OfficeDesk officer = OfficeDesk.of("officer");
        OfficeDesk leader = OfficeDesk.of("leader");
        String figures = FIGURES + LocalDate.now().getYear();
        int before = cell(officer.visitor().page(figures), "属于三类内部事务信息");
        long id = officer.enter(Map.of("cameOn", LocalDate.now().minusDays(90).toString()));
        assertThat(light(officer, id)).isEqualTo("逾期");
        assertThat(officer.visitor().page("/office/requests?light=late").select("tbody a[href]"))
                .anyMatch(link -> link.attr("href").endsWith("/" + id));

        officer.done(id, "prepare", Map.of("outcome", "internal-affairs", "text", "不予公开"));
        String hash =
                leader.visitor().page("/office/requests/" + id).select("[name=shownHash]").val();
        leader.done(id, "sign", Map.of("shownHash", hash));
        officer.done(id, "deliver", Map.of("way", "desk"));

        Matter matter = bean(Matters.class).get(id);
        assertThat(matter.answeredOn()).isAfter(matter.dueOn());
        assertThat(light(officer, id)).isEqualTo("逾期办结");
        Document page = officer.visitor().page("/office/requests/" + id);
        assertThat(page.select("#clock").text()).containsPattern("逾期 \\d+ 个工作日");

        Document after = officer.visitor().page(figures);
        assertThat(cell(after, "属于三类内部事务信息")).isEqualTo(before + 1);
        assertThat(cell(after, "本年新收") + cell(after, "上年结转"))
                .isEqualTo(cell(after, "三（七）总计") + cell(after, "结转下年度"));
    }

    private static String light(OfficeDesk desk, long id) throws Exception {
        return desk.visitor().page("/office/requests/" + id).select(".page-head .state").text();
    }

    private static int cell(Document page, String row) {
        return Integer.parseInt(
                java.util.Objects.requireNonNull(
                                page.select("tr:contains(" + row + ") td").last(), row)
                        .text());
    }
}
