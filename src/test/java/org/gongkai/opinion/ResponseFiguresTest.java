package org.gongkai.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Part two of the statistics of 2014 to 2018.
@Tag("slow")
class ResponseFiguresTest {

    private final ResponseFigures figures = bean(ResponseFigures.class);

    @Test
    void everyNumberIsWhatHappenedAndAsLongAsItsList() {
        // years and bodies that no other test writes into
        var world =
                new Responding(
                        20141231,
                        LocalDate.of(2011, 1, 1),
                        700,
                        "MJ-WJ",
                        "MJ-YY",
                        "MJ-SQ",
                        "MJ-SQ-MD",
                        "MJ-SQ-ZY");
        world.run(400);
        var scopes = new ArrayList<ResponseScope>();
        for (String body : List.of("MJ", "MJ-WJ", "MJ-YY", "MJ-SQ", "MJ-SQ-ZY")) {
            for (boolean below : List.of(true, false)) {
                scopes.add(ResponseScope.ofYear(body, below, 2011));
                scopes.add(ResponseScope.ofYear(body, below, 2012));
                LocalDate day = LocalDate.of(2011, 12, 20);
                scopes.add(new ResponseScope(body, below, day, day.plusDays(25)));
            }
        }
        long all = 0;
        for (ResponseScope scope : scopes) {
            for (Map.Entry<ResponseFigure, Long> expected : world.count(scope).entrySet()) {
                ResponseFigure figure = expected.getKey();
                long count = figures.count(scope, figure);
                assertThat(count).as(figure + " of " + scope).isEqualTo(expected.getValue());
                assertThat(wholeList(scope, figure)).as(figure + " of " + scope).isEqualTo(count);
                all += count;
            }
        }
        assertThat(all).isGreaterThan(500);
    }

    /// How many different lines the list has, page after page.
    private long wholeList(ResponseScope scope, ResponseFigure figure) {
        var seen = new HashSet<String>();
        int lines = 0;
        for (int offset = 0; ; offset += 7) {
            List<ResponseEvents.Line> page = figures.list(scope, figure, 7, offset);
            if (page.isEmpty()) break;
            lines += page.size();
            page.forEach(line -> seen.add(line.address()));
            page.forEach(line -> assertThat(line.on()).isBetween(scope.first(), scope.last()));
        }
        assertThat(seen).hasSize(lines);
        return lines;
    }

    @Test
    void interpretationsAreThoseOfTheStatisticsOfDocuments() throws Exception {
        var scope = ResponseScope.ofYear("MJ", true, 2026);
        long published =
                bean(JdbcClient.class)
                        .sql(
                                """
                                SELECT count(*) FROM publication.published_document
                                WHERE kind = 'interpretation' AND extract(year FROM published_on) = 2026
                                """)
                        .query(Long.class)
                        .single();
        assertThat(published).isPositive();
        assertThat(figures.count(scope, ResponseFigure.INTERPRETATIONS)).isEqualTo(published);
        assertThat(figures.list(scope, ResponseFigure.INTERPRETATIONS, 1_000, 0))
                .hasSize((int) published)
                .allMatch(line -> line.address().startsWith("/d/"));
    }

    @Test
    void severalSourcesAreOneFigureAndOneList() {
        var scope = ResponseScope.ofYear("MJ", true, 2013);
        var sum = new ResponseFigures(List.of(source("甲", 3), source("乙", 0), source("丙", 5)));
        assertThat(sum.count(scope, ResponseFigure.SOCIAL)).isEqualTo(8);
        var titles = new ArrayList<String>();
        for (int offset = 0; offset < 8; offset += 2) {
            sum.list(scope, ResponseFigure.SOCIAL, 2, offset)
                    .forEach(line -> titles.add(line.title()));
        }
        assertThat(titles).containsExactly("甲0", "甲1", "甲2", "丙0", "丙1", "丙2", "丙3", "丙4");
    }

    private static ResponseEvents source(String name, int size) {
        return new ResponseEvents() {
            @Override
            public long count(ResponseScope scope, ResponseFigure figure) {
                return size;
            }

            @Override
            public List<Line> list(
                    ResponseScope scope, ResponseFigure figure, int limit, long offset) {
                var lines = new ArrayList<Line>();
                for (long i = offset; i < Math.min(size, offset + limit); i++) {
                    lines.add(new Line(scope.first(), name + i, "", ""));
                }
                return lines;
            }
        };
    }

    @Test
    void thePageShowsThemAndEveryNumberOpensItsList() throws Exception {
        OpinionDesk officer = OpinionDesk.of("officer");
        long topic = officer.topic("供水管道改造" + UUID.randomUUID(), true);
        for (String way : List.of("weibo", "wechat", "website")) {
            OpinionDesk.idOf(
                    officer.visitor()
                            .post(
                                    "/office/opinion/topics/" + topic + "/respond",
                                    Map.of(
                                            "formKey", UUID.randomUUID().toString(),
                                            "body", "MJ-BG",
                                            "way", way,
                                            "on", "2016-05-01",
                                            "words", "改造方案已公布")));
        }
        OpinionDesk.idOf(
                officer.visitor()
                        .post(
                                "/office/opinion/events",
                                Map.of(
                                        "formKey", UUID.randomUUID().toString(),
                                        "body", "MJ-BG",
                                        "kind", "press-conference",
                                        "title", "供水管道改造新闻发布会",
                                        "on", "2016-05-02",
                                        "leader", "yes",
                                        "topic", Long.toString(topic))));
        String day = "/office/opinion/figures?body=MJ-BG&from=2016-05-01&until=2016-05-02";
        Document page = officer.visitor().page(day);
        assertThat(number(page, "（一）回应公众关注热点")).isEqualTo("1");
        assertThat(number(page, "1.参加或举办新闻发布会")).isEqualTo("1");
        assertThat(number(page, "其中：主要负责同志参加新闻发布会")).isEqualTo("1");
        assertThat(number(page, "2.政府网站在线访谈")).isEqualTo("0");
        assertThat(number(page, "4.微博微信回应事件数")).isEqualTo("1");
        assertThat(number(page, "5.其他方式回应事件数")).isEqualTo("1");
        for (Element link : page.select("table.counted a")) {
            Document list = officer.visitor().page(link.attr("href"));
            assertThat(list.select(".total").text()).isEqualTo("共 " + link.text() + " 条");
            assertThat(list.select("tbody tr")).hasSize(Integer.parseInt(link.text()));
        }
        assertThat(officer.visitor().page("/office/opinion/topics/" + topic).text())
                .contains("新闻发布会", "供水管道改造新闻发布会");
        everyNumberOfTheAnnualReportOpensItsList();
    }

    private void everyNumberOfTheAnnualReportOpensItsList() throws Exception {
        Connection supervisor = RunningServer.signedIn("supervisor");
        String place = RunningServer.address() + "/office/annual-report?body=MJ&year=2016";
        Document report = supervisor.newRequest(place).get();
        assertThat(report.text()).contains("二、回应解读情况");
        var links = report.select("main a[href^='/office/opinion/figures/list']");
        assertThat(links).hasSizeGreaterThanOrEqualTo(5);
        for (Element link : links) {
            Document list = supervisor.newRequest(link.absUrl("href")).get();
            assertThat(list.select(".total").text()).isEqualTo("共 " + link.text() + " 条");
        }
        Document recent = supervisor.newRequest(place.replace("2016", "2026")).get();
        assertThat(recent.text()).contains("发布政策解读稿件");
        Document withoutLists = RunningServer.signedIn("admin").newRequest(place).get();
        assertThat(withoutLists.text()).contains("二、回应解读情况");
        assertThat(withoutLists.select("main a[href^='/office/opinion']")).isEmpty();
    }

    @Test
    void anEventIsCorrectedAndTakenBack() throws Exception {
        OpinionDesk officer = OpinionDesk.of("officer");
        var fields =
                new java.util.HashMap<>(
                        Map.of(
                                "formKey", UUID.randomUUID().toString(),
                                "body", "MJ-BG",
                                "kind", "interview",
                                "title", "在线访谈",
                                "on", "2015-06-01"));
        fields.put("attended", "yes");
        Connection.Response refused = officer.visitor().post("/office/opinion/events", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.parse().select("[name=title]").val()).isEqualTo("在线访谈");
        fields.remove("attended");
        long id = OpinionDesk.idOf(officer.visitor().post("/office/opinion/events", fields));
        var scope = ResponseScope.ofYear("MJ-BG", false, 2015);
        assertThat(figures.count(scope, ResponseFigure.INTERVIEWS)).isEqualTo(1);
        fields.put("leader", "yes");
        officer.visitor().post("/office/opinion/events/" + id, fields);
        assertThat(figures.count(scope, ResponseFigure.INTERVIEWS_LED)).isEqualTo(1);
        officer.visitor().post("/office/opinion/events/" + id + "/take-back", Map.of());
        assertThat(figures.count(scope, ResponseFigure.INTERVIEWS)).isZero();
        assertThat(officer.visitor().page("/office/opinion/events/" + id).text()).contains("误录");
    }

    private static String number(Document page, String row) {
        Element found =
                page.select("table.counted tr").stream()
                        .filter(one -> one.select("th").text().startsWith(row))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(row));
        return Objects.requireNonNull(found.select("td").last()).text();
    }
}
