package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class EnteringALetterTest {

    private static Clerk officer;

    @BeforeAll
    static void signIn() throws Exception {
        officer = Clerk.named("officer");
    }

    @Test
    void knowsACallerAgainAndKeepsWhatWasTyped() throws Exception {
        officer.enter(
                Map.of(
                        "name", "老来信人",
                        "phone", "139-0000-4321",
                        "title", "上次说的井盖",
                        "address", "明镜路 8 号"));
        var typed = Clerk.form(Map.of("phone", "13900004321", "name", "", "text", "这次是另一件事"));
        Document looked = officer.visitor().post("/office/letters/caller", typed).parse();
        assertThat(looked.select("#caller").text()).contains("上次说的井盖", "待甄别");
        assertThat(looked.select("[name=text]").text()).isEqualTo("这次是另一件事");
        assertThat(looked.select("[name=name]").val()).isEmpty();

        var taking = new java.util.HashMap<>(typed);
        taking.put("take", "yes");
        Document filled = officer.visitor().post("/office/letters/caller", taking).parse();
        assertThat(filled.select("[name=name]").val()).isEqualTo("老来信人");
        assertThat(filled.select("[name=address]").val()).isEqualTo("明镜路 8 号");
        assertThat(filled.select("[name=text]").text()).isEqualTo("这次是另一件事");

        Connection.Response none = officer.visitor().post("/office/letters/caller", Map.of());
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.parse().select(".problem").text()).contains("请先填写电话");
        assertThat(
                        Clerk.named("cz.officer")
                                .visitor()
                                .post("/office/letters/caller", typed)
                                .parse()
                                .select("#caller")
                                .text())
                .doesNotContain("上次说的井盖");
    }

    @Test
    void showsNumberAndCodeOnceItIsIn() throws Exception {
        Document entered = officer.entered(Map.of("anonymous", "yes", "name", "", "phone", ""));
        assertThat(entered.select("#number").text()).contains("LX");
        assertThat(entered.select("#code").text()).hasSizeGreaterThan(8);
        assertThat(entered.text()).contains("匿名来信不留联系方式");
        assertThat(officer.document(Clerk.id(entered)).select("#anonymous")).hasSize(1);
    }

    @Test
    void takesTheSameFormOnce() throws Exception {
        var form = Clerk.form(Map.of());
        Document first = officer.visitor().post("/office/letters", form).parse();
        Document again = officer.visitor().post("/office/letters", form).parse();
        assertThat(again.select("#number").text()).isEqualTo(first.select("#number").text());
        assertThat(again.select("#code").text()).isEqualTo(first.select("#code").text());
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() throws Exception {
        var form =
                Clerk.form(
                        Map.of(
                                "text", "", "name", "", "phone", "打不通", "cameOn", "昨天", "place",
                                "桥头"));
        Connection.Response answer = officer.visitor().post("/office/letters", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = answer.parse();
        assertThat(page.select("[name=place]").val()).isEqualTo("桥头");
        assertThat(page.select(".problem").text()).contains("不是时间");
        form.put("cameOn", "");
        page = officer.visitor().post("/office/letters", form).parse();
        assertThat(page.select(".problem").text()).contains("请写明内容", "请填写姓名", "电话只能有数字");
    }

    @Test
    void takesNoSourceOfAnotherBody() throws Exception {
        var form = Clerk.form(Map.of("source", Mailboxes.hotline("MJ-CZ")));
        Connection.Response answer = officer.visitor().post("/office/letters", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select(".problem").text()).contains("请选择一项");
    }
}
