package org.gongkai.letter.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.util.EnumMap;
import java.util.Map;
import org.gongkai.access.Visitor;
import org.gongkai.letter.LetterFilter;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.LetterList;
import org.gongkai.letter.SomeLetters;
import org.gongkai.letter.figures.FigureRow;
import org.gongkai.letter.figures.Measure;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FiguresForEverybodyTest {

    @Test
    @Tag("slow")
    void equalTheListsOfTheOffice() throws Exception {
        SomeLetters.answered("一封要数的信");
        SomeLetters.received("mj-mailbox", LetterKind.CONDUCT, "不该数的信", null);
        Document page = new Writer().page("/letters/figures?year=2026");
        Element total = last(page, "bodies");
        assertThat(total.select("td").get(0).text()).isEqualTo(list("in", ""));
        assertThat(total.select("td").get(1).text()).isEqualTo(list("answered", ""));
        long onTime = Long.parseLong(list("answered", "on"));
        long late = Long.parseLong(list("answered", "late"));
        assertThat(total.select("td").get(2).text())
                .isEqualTo(100 * onTime / (onTime + late) + "%");
        long quarters =
                page.select("section[aria-labelledby=quarters] tbody tr").stream()
                        .mapToLong(row -> Long.parseLong(row.select("td").eachText().getFirst()))
                        .sum();
        assertThat(quarters).isEqualTo(Long.parseLong(list("in", "")));
        Elements terms = page.select("section[aria-labelledby=terms] tbody tr");
        assertThat(terms.size()).isGreaterThan(1);
        assertThat(terms.stream().mapToLong(row -> number(row, 0)).sum())
                .as("each letter has exactly one term")
                .isEqualTo(Long.parseLong(list("in", "")));
        String table = new Writer().to("/letters/figures.csv?year=2026").execute().body();
        assertThat(table.lines().reduce((before, after) -> after).orElseThrow())
                .startsWith("合计,合计," + list("in", "") + "," + list("answered", ""));
    }

    @Test
    void hidesFewRatings() {
        var row = new Shares("", "", row(Map.of(Measure.RATED, 4L, Measure.LEVEL_5, 4L)));
        assertThat(row.content()).isNegative();
        assertThat(row.level(5)).isEmpty();
        assertThat(row.level(1)).as("none looks like few").isEmpty();
        var more =
                new Shares(
                        "",
                        "",
                        row(Map.of(Measure.RATED, 6L, Measure.LEVEL_5, 5L, Measure.LEVEL_1, 1L)));
        assertThat(more.content()).isEqualTo(83);
        assertThat(more.level(5)).isEqualTo("5");
    }

    private static FigureRow row(Map<Measure, Long> counts) {
        return new FigureRow("", "", new EnumMap<>(counts));
    }

    @Test
    @Tag("slow")
    void tellEachTermApart() throws Exception {
        Visitor leader = Visitor.named("mj.leader");
        Elements numbers =
                leader.page("/office/letters/figures?body=MJ&below=yes&year=2026")
                        .select("a[href*='term=']");
        assertThat(numbers.size()).isGreaterThan(3);
        for (Element one : numbers) {
            assertThat(leader.page(one.attr("href")).select(".total span").text())
                    .as(one.attr("href"))
                    .isEqualTo("共 " + one.text() + " 条");
        }
    }

    private static long number(Element row, int cell) {
        return Long.parseLong(row.select("td").get(cell).text());
    }

    private static Element last(Document page, String table) {
        return java.util.Objects.requireNonNull(
                page.select("section[aria-labelledby=" + table + "] tbody tr").last());
    }

    /// As the leader of the district counts them, who does not see complaints about officials.
    private static String list(String set, String time) {
        return Long.toString(
                bean(LetterList.class)
                        .count(
                                SomeLetters.LEADER,
                                LetterFilter.of(
                                        Map.of(
                                                "body", "MJ", "below", "yes", "year", "2026", "set",
                                                set, "time", time))));
    }
}
