package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gongkai.RunningServer;
import org.gongkai.casework.Matters;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SimilarLettersTest {

    private static final String WORDS = "云杉里小区三号楼的电梯停了五天，老人上下楼很不方便，物业一直说在等配件，请帮忙催一催。";

    @Test
    void areAnsweredTogetherAfterOneClick() throws Exception {
        Clerk officer = Clerk.named("officer");
        Clerk head = Clerk.named("unithead");
        long first = officer.enter(Map.of("name", "住户一", "title", "电梯停了五天", "text", WORDS));
        officer.accepted(first, "simple");
        long second =
                officer.enter(
                        Map.of(
                                "name", "住户二",
                                "phone", "13911112222",
                                "title", "三号楼电梯",
                                "text", WORDS.replace("五天", "六天")));
        Document page = officer.document(second);
        assertThat(page.select("#similar").text()).contains("电梯停了五天", "相近 ");
        assertThat(page.select("#similar ins").text()).contains("六");
        assertThat(page.select("#similar del").text()).contains("五");
        FormElement merge =
                RunningServer.form(page, "#similar form:has([value=" + first + "])");
        Connection.Response merged = merge.submit().followRedirects(false).execute();
        assertThat(merged.statusCode()).isEqualTo(302);

        assertThat(officer.page(second)).contains("并案办理", "本件随并入的来信一并答复");
        assertThat(officer.document(first).select("#merged").text()).contains("三号楼电梯");
        officer.done(first, "prepare", Map.of("outcome", "solved", "text", "电梯今日恢复运行。"));
        head.approved(first);
        assertThat(officer.page(second)).contains("已答复", "电梯今日恢复运行。");
        assertThat(RunningServer.bean(Matters.class).get(second).answeredOn()).isNotNull();
    }

    @Test
    void areNotSuggestedToWhoMayNotReadThem() throws Exception {
        Clerk officer = Clerk.named("officer");
        officer.enter(Map.of("title", "只有区办看得到的一件", "text", WORDS.replace("三号楼", "九号楼")));
        Clerk finance = Clerk.named("cz.officer");
        long own =
                finance.enter(
                        Map.of(
                                "source", Mailboxes.hotline("MJ-CZ"),
                                "text", WORDS.replace("三号楼", "九号楼")));
        assertThat(finance.page(own)).doesNotContain("只有区办看得到的一件");
    }
}
