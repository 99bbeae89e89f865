package org.gongkai.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An administrator adds a body of the sample district and keeps all that is known of it.
@Tag("slow")
class KeepingTheOrganizationTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static Visitor admin;

    @BeforeAll
    static void signIn() throws IOException {
        admin = Visitor.named("admin");
    }

    @Test
    void addsABodyThatThePublicFindsAtOnce() throws Exception {
        String code = added("MJ");
        assertThat(publicPage(code).select("h1").text()).isEqualTo("新设机构" + code);
        assertThat(audited("organization.add-body", code)).isEqualTo(1);
    }

    @Test
    void addsItOnceHoweverOftenTheFormIsSent() throws Exception {
        String code = "MJ-D" + NEXT.incrementAndGet();
        var fields = fields(code, "MJ");
        assertThat(admin.post("/office/bodies", fields).statusCode()).isEqualTo(302);
        assertThat(admin.post("/office/bodies", fields).statusCode()).isEqualTo(302);
        assertThat(audited("organization.add-body", code)).isEqualTo(1);
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        Connection.Response answer =
                admin.post(
                        "/office/bodies",
                        Map.of("name", "名", "code", "MJ-BG", "kind", "street", "parent", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("#f-parent-problem").text()).contains("上级机构");
        answer =
                admin.post(
                        "/office/bodies",
                        Map.of("name", "名", "code", "MJ-BG", "kind", "no", "parent", "MJ"));
        Document page = answer.parse();
        assertThat(page.select("#f-name-problem").text()).contains("2 至 100");
        assertThat(page.select("#f-code-problem").text()).contains("已有单位使用");
        assertThat(page.select("#f-kind-problem").text()).contains("类型");
        assertThat(page.select("[name=code]").val()).isEqualTo("MJ-BG");
    }

    @Test
    void movesABodyWithAllBelowItButNeverBelowItself() throws Exception {
        String above = added("MJ");
        String below = added(above);
        Connection.Response circle = identity(above, "新设机构" + above, below);
        assertThat(circle.statusCode()).isEqualTo(422);
        assertThat(circle.parse().select("#f-parent-problem, .alert").text()).contains("下级");
        assertThat(identity(above, "改名机构" + above, "MJ-LY").statusCode()).isEqualTo(302);
        assertThat(path(below)).isEqualTo("MJ.MJ-LY." + above + "." + below);
        assertThat(publicPage(above).select("h1").text()).isEqualTo("改名机构" + above);
        assertThat(audited("organization.move-body", above)).isEqualTo(1);
        assertThat(audited("organization.rename-body", above)).isEqualTo(1);
    }

    @Test
    void closesABodyWithoutBodiesBelowAndOpensItAgain() throws Exception {
        String above = added("MJ");
        String below = added(above);
        assertThat(admin.post(at(above) + "/close", Map.of()).parse().text()).contains("下面还有机构");
        assertThat(admin.post(at(below) + "/close", Map.of()).statusCode()).isEqualTo(302);
        assertThat(publicStatus(below)).isEqualTo(404);
        assertThat(admin.page("/office/bodies").text()).contains("已撤销的机构", below);
        assertThat(admin.post(at(below) + "/reopen", Map.of()).statusCode()).isEqualTo(302);
        assertThat(publicStatus(below)).isEqualTo(200);
        assertThat(admin.post(at("MJ") + "/close", Map.of()).parse().text()).contains("最上级");
        assertThat(admin.page(at("MJ") + "/identity").select("form[action$=close]")).isEmpty();
    }

    @Test
    void keepsInternalOffices() throws Exception {
        String code = added("MJ");
        FormElement form = RunningServer.form(admin.page(at(code) + "/offices"), "main form");
        field(form, "name", 0).val("综合科");
        field(form, "duties", 0).val("文电、会务,档案");
        field(form, "name", 1).val("业务科");
        assertThat(form.submit().execute().statusCode()).isEqualTo(302);
        assertThat(publicPage(code).select("#offices + * tbody tr").eachText())
                .satisfiesExactly(
                        one -> assertThat(one).contains("综合科", "文电、会务,档案"),
                        two -> assertThat(two).contains("业务科"));

        form = RunningServer.form(admin.page(at(code) + "/offices"), "main form");
        form.select("[name=remove][value=1]").attr("checked", "checked");
        field(form, "duties", 2).val("没有名称的职责");
        Document refused = form.submit().execute().parse();
        assertThat(refused.select("#f-name-1-problem").text()).contains("请填写名称");
        assertThat(refused.select("#f-duties-1").val()).isEqualTo("没有名称的职责");
        assertThat(publicPage(code).text()).contains("业务科");

        form = RunningServer.form(admin.page(at(code) + "/offices"), "main form");
        form.select("[name=remove][value=1]").attr("checked", "checked");
        form.submit().execute();
        assertThat(publicPage(code).text()).doesNotContain("业务科");
        assertThat(audited("organization.change-offices", code)).isEqualTo(2);
    }

    @Test
    void keepsPostsAndWhereLeadersAre() throws Exception {
        String code = added("MJ");
        FormElement form = RunningServer.form(admin.page(at(code) + "/posts"), "main form");
        field(form, "name", 0).val("甲某");
        field(form, "title", 0).val("主任");
        select(form, "leader", 0, "yes");
        field(form, "name", 1).val("乙某");
        field(form, "title", 1).val("科员");
        select(form, "work", 1, "full-time");
        assertThat(form.submit().execute().statusCode()).isEqualTo(302);
        // a double click
        form.submit().execute();
        assertThat(audited("organization.add-post", code)).isEqualTo(2);
        assertThat(publicPage(code).text()).contains("甲某", "主任").doesNotContain("乙某");

        form = RunningServer.form(admin.page(at(code)), "#leaders form");
        field(form, "division", 0).val("主持全面工作, 分管政务公开");
        field(form, "whereabouts", 0).val("下社区");
        assertThat(form.submit().execute().statusCode()).isEqualTo(302);
        Document page = publicPage(code);
        assertThat(page.select(".whereabouts .away").text()).contains("甲某", "主任", "下社区");
        assertThat(page.select("#whereabouts ~ p time").attr("datetime")).startsWith("20");
        assertThat(page.select(".leaders").text()).contains("主持全面工作, 分管政务公开");

        form = RunningServer.form(admin.page(at(code)), "#leaders form");
        field(form, "whereabouts", 0).val("长".repeat(51));
        Connection.Response refused = form.submit().execute();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.parse().select("[name=whereabouts]").val()).hasSize(51);

        form = RunningServer.form(admin.page(at(code) + "/posts"), "main form");
        form.select("[name=remove][value=0]").attr("checked", "checked");
        form.submit().execute();
        assertThat(publicPage(code).text()).doesNotContain("甲某");
        assertThat(audited("organization.end-post", code)).isEqualTo(1);
    }

    @Test
    void keepsTheLeadingGroup() throws Exception {
        String code = added("MJ");
        FormElement form = RunningServer.form(admin.page(at(code) + "/leading-group"), "main form");
        form.select("[name=name]").val("政务公开工作领导小组");
        form.select("[name=office]").val("综合科");
        form.select("[name=since]").val("2026-02-30");
        Document refused = form.submit().execute().parse();
        assertThat(refused.select("#f-since-problem").text()).contains("2026-01-31");
        assertThat(refused.select("[name=office]").val()).isEqualTo("综合科");

        form.select("[name=since]").val("2026-02-03");
        assertThat(form.submit().execute().parse().select("#f-members-problem").text())
                .contains("一位组长");

        select(form, "position", 0, "组长");
        String person = form.select("[name=person]").get(0).select("option").get(1).val();
        select(form, "person", 0, person);
        select(form, "person", 1, person);
        assertThat(form.submit().execute().parse().select(".member-row .problem").text())
                .contains("只能列一次");

        select(form, "person", 1, "");
        assertThat(form.submit().execute().statusCode()).isEqualTo(302);
        assertThat(publicPage(code).select("section:has(#group)").text())
                .contains("政务公开工作领导小组", "组长", "综合科", "2026-02-03");
        assertThat(audited("organization.change-leading-group", code)).isEqualTo(1);
    }

    @Test
    void showsTheSamplesLeadingGroupToThePublic() throws Exception {
        assertThat(publicPage("MJ").select("section:has(#group)").text())
                .contains("组长 禾清和 明镜区政府 常务副区长", "副组长", "成员", "2023-04-06");
    }

    @Test
    void letsNobodyReachABodyBesideTheirOwn() throws Exception {
        Visitor officer = Visitor.named("officer");
        Map<String, String> nonsense = Map.of("name", "");
        for (String part : new String[] {"/identity", "/posts", "/offices", "/leading-group"}) {
            assertThat(officer.post(at("MJ-LY") + part, nonsense).statusCode())
                    .as(part)
                    .isEqualTo(403);
        }
    }

    private static String added(String parent) throws IOException {
        String code = "MJ-T" + NEXT.incrementAndGet();
        Connection.Response answer = admin.post("/office/bodies", fields(code, parent));
        assertThat(answer.header("Location")).isEqualTo(at(code));
        return code;
    }

    private static Map<String, String> fields(String code, String parent) {
        return Map.of(
                "name",
                "新设机构" + code,
                "code",
                code,
                "kind",
                "department",
                "parent",
                parent,
                "formKey",
                "key-of-" + code);
    }

    private static Connection.Response identity(String code, String name, String parent)
            throws IOException {
        return admin.post(
                at(code) + "/identity",
                Map.of("name", name, "kind", "department", "parent", parent));
    }

    private static String at(String code) {
        return "/office/bodies/" + code;
    }

    private static Element field(FormElement form, String name, int row) {
        return form.select("[name=" + name + "]").get(row);
    }

    private static void select(FormElement form, String name, int row, String value) {
        for (Element option : field(form, name, row).select("option")) {
            option.removeAttr("selected");
            if (option.val().equals(value)) option.attr("selected", "selected");
        }
    }

    private static Document publicPage(String code) throws IOException {
        return RunningServer.anybody()
                .newRequest(RunningServer.address() + "/bodies/" + code)
                .get();
    }

    private static int publicStatus(String code) throws IOException {
        return RunningServer.anybody()
                .newRequest(RunningServer.address() + "/bodies/" + code)
                .execute()
                .statusCode();
    }

    private static long audited(String action, String code) {
        return one(
                "SELECT count(*) FROM audit.entry WHERE action = ? AND subject = ?",
                action,
                "body/" + code);
    }

    private static String path(String code) {
        return Objects.requireNonNull(
                RunningServer.bean(JdbcClient.class)
                        .sql("SELECT path::text FROM organization.body WHERE code = ?")
                        .param(code)
                        .query(String.class)
                        .single());
    }

    private static long one(String sql, Object... parameters) {
        return RunningServer.bean(JdbcClient.class)
                .sql(sql)
                .params(parameters)
                .query(Long.class)
                .single();
    }
}
