package org.gongkai.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SeriesTest {

    /// The form of a series as its page shows it.
    static Map<String, String> fields(Document page) {
        var fields = new HashMap<String, String>();
        page.select("main form input[name], main form textarea[name]")
                .forEach(field -> {
                    if (field.attr("type").equals("checkbox") && !field.hasAttr("checked")) return;
                    fields.put(field.attr("name"), field.val());
                });
        page.select("main form select")
                .forEach(field ->
                        fields.put(field.attr("name"), field.select("option[selected]").val()));
        fields.remove("_csrf");
        return fields;
    }

    @Test
    void comesWithTheFourUsualOnes() throws Exception {
        Newsroom admin = Newsroom.of("admin");
        Document list = admin.visitor().page("/office/bulletins/series");
        assertThat(list.select("tbody tr td:first-child").eachText())
                .contains("信息快报", "督查专报", "网情", "舆情专报");
        assertThat(list.select("tr:contains(信息快报)").text())
                .contains("区人民政府办公室", "每日一期", "5 个工作日", "涉区舆情、群众来信、部门动态");
        assertThat(list.select("tr:contains(督查专报)").text()).contains("10 个工作日");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() throws Exception {
        Newsroom admin = Newsroom.of("admin");
        Map<String, String> fields = fields(admin.visitor().page("/office/bulletins/series/new"));
        fields.put("office", "MJ-LY");
        fields.put("name", "朗月民情");
        fields.put("numberForm", "第几期");
        fields.put("sections", "民情\n民情");
        fields.put("usernames", "nobody-here");
        Connection.Response refused = admin.visitor().post("/office/bulletins/series", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = refused.parse();
        assertThat(page.select(".field.wrong [name=numberForm]").val()).isEqualTo("第几期");
        assertThat(page.select(".alert").text()).contains("nobody-here", "不能重复", "{year}");
        assertThat(page.select("[name=name]").val()).isEqualTo("朗月民情");

        fields.put("numberForm", "{year}年第{n}期");
        fields.put("sections", "民情\n建议");
        fields.put("usernames", "ly.leader");
        fields.put("term", "3");
        fields.put("termKind", "d");
        Connection.Response added = admin.visitor().post("/office/bulletins/series", fields);
        assertThat(added.statusCode()).isEqualTo(302);
        Document kept = admin.visitor().page(String.valueOf(added.header("Location")));
        assertThat(kept.select("main").text()).contains("荆远山");
        assertThat(kept.select("[name=sections]").val()).isEqualTo("民情\n建议");
        assertThat(kept.select("[name=termKind] option[selected]").val()).isEqualTo("d");
        assertThat(admin.visitor().post("/office/bulletins/series", fields).header("Location"))
                .as("the same form makes one series")
                .isEqualTo(added.header("Location"));
    }

    @Test
    void doesNotOverwriteAnotherAdministrator() throws Exception {
        Newsroom admin = Newsroom.of("admin");
        String settings = "/office/bulletins/series/" + Newsroom.series("督查专报");
        Map<String, String> fields = fields(admin.visitor().page(settings));
        assertThat(admin.visitor().post(settings, fields).statusCode()).isEqualTo(302);
        Connection.Response late = admin.visitor().post(settings, fields);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.parse().select(".alert").text()).contains("已经保存过");
    }
}
