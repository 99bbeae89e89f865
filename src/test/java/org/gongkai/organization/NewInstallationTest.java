package org.gongkai.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.GongkaiApplication;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A server that was started for the first time without the sample: no body, nobody, nothing.
@Tag("slow")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewInstallationTest {

    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() throws IOException {
        Path home =
                Files.createTempDirectory(
                        "gongkai-new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwxr-xr-x")));
        server =
                SpringApplication.run(
                        GongkaiApplication.class,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--gongkai.home=" + home,
                        "--gongkai.database.settings=fsync=off,max_connections=40");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Order(1)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/open",
                "/open/rules",
                "/open/guide",
                "/open/request",
                "/services",
                "/letters",
                "/open/reports",
                "/open/catalogue",
                "/open/catalogue.csv",
                "/bodies",
                "/open/guide",
                "/open/request",
                "/services",
                "/letters",
                "/search?q=预算",
                "/feed.xml",
                "/sitemap.xml",
                "/robots.txt",
                "/api/v1/documents",
                "/health"
            })
    void showsThePublicAReadablePage(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Order(1)
    @Test
    void knowsNoBodyYet() throws Exception {
        assertThat(get("/bodies/MJ").statusCode()).isEqualTo(404);
        assertThat(get("/services").parse().select("main").text()).contains("还没有登记受理机构");
        assertThat(get("/letters").statusCode()).isEqualTo(200);
    }

    @Order(2)
    @Test
    void leadsTheOfficeToTheFirstSetUp() throws Exception {
        assertThat(get("/").parse().select(".notice").text()).contains("首次设置");
        assertThat(get("/office").url().getPath()).isEqualTo("/office/set-up");
    }

    @Order(3)
    @Test
    void keepsTheCodeWhereOnlyItsOwnerReadsIt() throws Exception {
        FirstSetUp.Code code = code();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(code.file())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(code.file()).strip()).isEqualTo(code.code());
        assertThat(code()).isEqualTo(code);
    }

    @Order(4)
    @Test
    void tellsWhoDoesNotKnowTheCodeNothingElse() throws Exception {
        for (String guess : List.of("", "x", code().code() + "x")) {
            var answer = form(guess, "", "区", "").execute();
            assertThat(answer.statusCode()).isEqualTo(422);
            var page = answer.parse();
            assertThat(page.select(".problem")).hasSize(1);
            assertThat(page.select("#f-setUpCode-problem").text()).contains("设置码不对");
        }
        assertThat(count("organization.account")).isZero();
    }

    @Order(5)
    @Test
    void saysBesideEachFieldWhatIsWrongAndKeepsTheRest() throws Exception {
        var page = form(code().code(), "mj", "明镜区人民政府", "kurz").execute().parse();
        assertThat(page.select("#f-code-problem").text()).contains("大写字母");
        assertThat(page.select("#f-password-problem").text()).contains("至少 10 位");
        assertThat(page.select("[name=name]").val()).isEqualTo("明镜区人民政府");
        assertThat(page.select("[name=setUpCode]").val()).isEqualTo(code().code());
        assertThat(page.select("[name=password]").val()).isEmpty();
        assertThat(count("organization.body")).isZero();
    }

    @Order(6)
    @Test
    void makesOneAdministratorWhenTwoSendTheFormAtOnce() throws Exception {
        FirstSetUp.Code code = code();
        Connection one = form(code.code(), "MJ", "明镜区人民政府", "Anfang-2026");
        Connection other = form(code.code(), "XX", "另一个人民政府", "Anfang-2026");
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Connection.Response> first = one::execute;
            Callable<Connection.Response> second = other::execute;
            for (Future<Connection.Response> done : both.invokeAll(List.of(first, second))) {
                assertThat(done.get().url().getPath()).startsWith("/office/sign-in");
            }
        }
        assertThat(count("organization.account")).isEqualTo(1);
        assertThat(count("organization.body")).isEqualTo(1);
        assertThat(count("audit.entry WHERE action = 'organization.set-up'")).isEqualTo(1);
        assertThat(code.file()).doesNotExist();
    }

    @Order(7)
    @Test
    void isOverOnceThereIsAnAccount() throws Exception {
        assertThat(server.getBean(FirstSetUp.class).code()).isEmpty();
        assertThat(get("/office/set-up").url().getPath()).isEqualTo("/office/sign-in");
        assertThat(get("/").parse().select(".notice").text()).doesNotContain("首次设置");
    }

    @Order(8)
    @Test
    void letsTheAdministratorIn() throws Exception {
        Connection browser = RunningServer.anybody();
        FormElement signIn =
                RunningServer.form(browser.newRequest(at("/office/sign-in")).get(), "form");
        signIn.select("[name=username]").val("chief");
        signIn.select("[name=password]").val("Anfang-2026");
        var office = signIn.submit().execute();
        assertThat(office.url().getPath()).isEqualTo("/office");
        assertThat(office.parse().select(".office-nav").text()).contains("机构", "人员与账号");
        var bodies = browser.newRequest(at("/office/bodies")).get();
        assertThat(bodies.select(".tree a").first()).isNotNull();
    }

    private static Connection form(
            String setUpCode, String bodyCode, String bodyName, String password)
            throws IOException {
        Connection browser = RunningServer.anybody();
        FormElement form =
                RunningServer.form(browser.newRequest(at("/office/set-up")).get(), "form");
        form.select("[name=setUpCode]").val(setUpCode);
        form.select("[name=name]").val(bodyName);
        form.select("[name=code]").val(bodyCode);
        form.select("[name=person]").val("章首任");
        form.select("[name=username]").val("chief");
        form.select("[name=password]").val(password);
        form.select("[name=again]").val(password);
        return form.submit();
    }

    private static FirstSetUp.Code code() {
        return Objects.requireNonNull(
                server.getBean(FirstSetUp.class).code().orElse(null), "no set-up code");
    }

    private static long count(String of) {
        return server.getBean(JdbcClient.class)
                .sql("SELECT count(*) FROM " + of)
                .query(Long.class)
                .single();
    }

    private static Connection.Response get(String path) throws IOException {
        return RunningServer.anybody().newRequest(at(path)).execute();
    }

    private static String at(String path) {
        return "http://127.0.0.1:"
                + server.getEnvironment().getRequiredProperty("local.server.port")
                + path;
    }
}
