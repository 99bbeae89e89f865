package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.access.Visitor;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Papers;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class HelpingAnotherBodyTest {

    private static OfficeDesk officer;
    private static Visitor finance;
    private static Visitor street;

    @BeforeAll
    static void signIn() throws Exception {
        officer = OfficeDesk.of("officer");
        finance = Visitor.named("cz.officer");
        street = Visitor.named("ly.officer");
    }

    @Test
    void goesToTheOtherBodyAndBackWithPapers() throws Exception {
        long id = officer.enter(Map.of("name", "求助申请人", "description", "申请表上的原文"));
        var due = bean(Matters.class).get(id).dueOn();
        askFinance(id, "请提供2025年公园改造的预算批复");
        assertThat(officer.page(id)).contains("请求协办", "请提供2025年公园改造的预算批复", "待反馈");

        Document waiting = finance.page("/office/requests");
        assertThat(waiting.select("#helping").text()).contains("请提供2025年公园改造的预算批复");
        assertThat(finance.page("/office").text()).contains("请本单位协办的申请");
        String place = help(finance, "请提供2025年公园改造的预算批复");
        String page = finance.page(place).select("main").text();
        assertThat(page).contains("请提供2025年公园改造的预算批复", "待反馈");
        assertThat(page).doesNotContain("求助申请人", "申请表上的原文", "11010119900307289X");
        assertThat(finance.get("/office/requests/" + id).statusCode()).isEqualTo(403);

        byte[] budget = "预算批复\n".getBytes(StandardCharsets.UTF_8);
        Connection.Response answered =
                finance.to(place + "/answer")
                        .method(Connection.Method.POST)
                        .header("X-CSRF-TOKEN", finance.token())
                        .data("seen", finance.page(place).select("[name=seen]").val())
                        .data("answer", "批复文号为某财预〔2025〕3号")
                        .data("paper", "预算批复.txt", new ByteArrayInputStream(budget))
                        .execute();
        assertThat(answered.statusCode()).isEqualTo(302);

        assertThat(officer.page(id)).contains("批复文号为某财预〔2025〕3号", "协办单位反馈", "预算批复.txt");
        assertThat(bean(Matters.class).get(id).dueOn()).isEqualTo(due);
        assertThat(finance.page(place).select("main").text()).contains("已反馈", "预算批复.txt");
        assertThat(FollowedByCode.page(id).text()).doesNotContain("协办", "某财预");
    }

    @Test
    void issuesTheLetterWithWhatIsAskedAndUntilWhen() throws Exception {
        long id = officer.enter(Map.of("name", "函件申请人"));
        askFinance(id, "请核对函件中的数额");
        String place = help(finance, "请核对函件中的数额");
        String letter =
                Objects.requireNonNull(
                                finance.page(place).selectFirst("#papers a:containsOwn(PDF)"))
                        .attr("href");
        LocalDate by = answerBy(id);
        assertThat(pdfText(finance.get(letter).bodyAsBytes()))
                .contains(
                        "协办函",
                        "请核对函件中的数额",
                        by.getYear() + "年" + by.getMonthValue() + "月" + by.getDayOfMonth() + "日")
                .doesNotContain("函件申请人");
        assertThat(street.get(letter).statusCode()).isEqualTo(403);
        // another paper of the same request is not theirs
        var matter = bean(Matters.class).get(id);
        long form = bean(Papers.class).list(matter).getFirst().id();
        assertThat(finance.get(letter.replaceFirst("papers/\\d+", "papers/" + form)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void isNoLongerReadInTheListOnceTheFileIsClosed() throws Exception {
        long id = officer.enter(Map.of());
        askFinance(id, "请核对归档后不该看到的某户");
        OfficeDesk leader = OfficeDesk.of("leader");
        officer.done(id, "prepare", Map.of("outcome", "not-held", "text", "经检索，本机关没有。"));
        String hash =
                leader.visitor().page("/office/requests/" + id).select("[name=shownHash]").val();
        leader.done(id, "sign", Map.of("shownHash", hash));
        officer.done(id, "deliver", Map.of("way", "desk"));
        assertThat(finance.page("/office/requests/helping").text()).contains("归档后不该看到");
        officer.done(id, "archive", Map.of());

        assertThat(finance.page("/office/requests/helping").text())
                .contains(bean(Matters.class).get(id).number(), "已归档，不显示内容")
                .doesNotContain("归档后不该看到");
    }

    @Test
    void comesBackWithAReason() throws Exception {
        long id = officer.enter(Map.of());
        askFinance(id, "请提供退回测试的材料");
        String place = help(finance, "请提供退回测试的材料");
        Connection.Response none = finance.post(place + "/return", Map.of("seen", "1"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.parse().text()).contains("请写明理由");
        String seen = finance.page(place).select("[name=seen]").val();
        finance.post(place + "/return", Map.of("seen", seen, "reason", "该项目由街道实施"));
        assertThat(officer.page(id)).contains("已退回", "该项目由街道实施");
        Connection.Response late =
                finance.post(place + "/answer", Map.of("seen", "2", "answer", "又找到了"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.parse().text()).contains("这件协办已于");
    }

    @Test
    void asksOnlyForDaysBeforeTheRequestIsDue() throws Exception {
        long id = officer.enter(Map.of());
        String late = LocalDate.now().plusDays(60).toString();
        Connection.Response answer =
                officer.press(
                        id,
                        "together/ask-help",
                        Map.of("helper", "MJ-CZ", "asked", "请协助", "helpBy", late));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = answer.parse();
        assertThat(page.select(".problem").text()).contains("不能晚于答复期限");
        assertThat(page.select("[name=asked]").text()).isEqualTo("请协助");
        Connection.Response own =
                officer.press(
                        id,
                        "together/ask-help",
                        Map.of("helper", "MJ-BG", "asked", "请协助", "helpBy", soon()));
        assertThat(own.parse().select(".problem").text()).contains("请选择另一个单位");
    }

    @Test
    void takesTheAnswersOfTwoBodiesAtTheSameMoment() throws Exception {
        long id = officer.enter(Map.of());
        askFinance(id, "请财政局同时答");
        officer.done(
                id,
                "together/ask-help",
                Map.of("helper", "MJ-LY", "asked", "请街道同时答", "helpBy", soon()));
        String one = help(finance, "请财政局同时答");
        String other = help(street, "请街道同时答");
        String seen = finance.page(one).select("[name=seen]").val();
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both =
                    List.of(
                            () -> answer(finance, one, seen, "财政局的反馈"),
                            () -> answer(street, other, seen, "街道的反馈"));
            for (var done : pool.invokeAll(both)) assertThat(done.get()).isEqualTo(302);
        }
        assertThat(officer.page(id)).contains("财政局的反馈", "街道的反馈");
        assertThat(officer.visitor().page("/office/requests/" + id).select("#timeline strong"))
                .filteredOn(step -> step.text().equals("协办单位反馈"))
                .hasSize(2);
    }

    private static int answer(Visitor visitor, String place, String seen, String words)
            throws Exception {
        return visitor.post(place + "/answer", Map.of("seen", seen, "answer", words)).statusCode();
    }

    private static void askFinance(long id, String asked) throws Exception {
        officer.done(
                id,
                "together/ask-help",
                Map.of("helper", "MJ-CZ", "asked", asked, "helpBy", answerBy(id).toString()));
    }

    private static LocalDate answerBy(long id) {
        return Objects.requireNonNull(bean(Matters.class).get(id).dueOn()).minusDays(3);
    }

    private static String soon() {
        return LocalDate.now().plusDays(5).toString();
    }

    private static String help(Visitor visitor, String asked) throws Exception {
        return Objects.requireNonNull(
                        visitor.page("/office/requests/helping")
                                .selectFirst("a:containsOwn(" + asked + ")"))
                .attr("href");
    }

    private static String pdfText(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
