package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.pages.Text;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/// Figures on English pages. Names of bodies and the reports themselves stay as they are.
@Tag("slow")
class EnglishNamesOfFiguresTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}|[，。、；：（）]");

    @BeforeEach
    void english() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everyFigureOfTheRegistryHasThem() {
        var softly = new SoftAssertions();
        var names = new HashSet<String>();
        for (Figure figure : bean(Figures.class).list()) {
            for (String words :
                    List.of(
                            figure.shownName(),
                            figure.shownUnit(),
                            figure.definition(),
                            Text.t("figure.source." + figure.source()))) {
                softly.assertThat(words)
                        .as(figure.id())
                        .isNotBlank()
                        .doesNotContainPattern(CHINESE)
                        .doesNotContain(figure.id());
            }
            softly.assertThat(names.add(figure.shownName())).as(figure.shownName()).isTrue();
        }
        softly.assertAll();
        assertThat(names).hasSizeGreaterThan(200);
    }

    @Test
    void thePageOfAllFiguresIsInEnglishButForTheNamesOfBodies() throws IOException {
        Visitor supervisor = Visitor.named("supervisor");
        for (String page : List.of("1", "2", "3", "4", "5", "6", "7", "8")) {
            Document all = supervisor.to("/office/figures?page=" + page).cookie("lang", "en").get();
            for (Element words : all.select("section.panel h2, section.panel td, main th")) {
                assertThat(words.text()).doesNotContainPattern(CHINESE);
            }
        }
        Document found =
                supervisor
                        .to("/office/figures?name=STATE+secret&form=2021")
                        .cookie("lang", "en")
                        .get();
        assertThat(found.select("td.first a").eachText())
                .contains("Not granted: state secret, natural persons")
                .hasSize(7);
    }

    @Test
    void everybodyReadsHowOpenABodyIsInEnglish() throws IOException {
        Document open = anybody("/how-open");
        for (Element words :
                open.select(".open-facts, main th, main td, main figcaption, main p")) {
            assertThat(words.text()).doesNotContainPattern(CHINESE);
        }
        assertThat(open.select(".open-facts small").eachText()).contains("items", "%");
        Document report = anybody(open.select(".open-facts a").attr("href"));
        for (Element words : report.select("main table th, main table td.number")) {
            assertThat(words.text()).doesNotContainPattern(CHINESE);
        }
        assertThat(report.select("main th").eachText())
                .contains("Requests received this year, natural persons");
    }

    @Test
    void aReportIsCheckedInEnglishAndReadsInChinese() throws IOException {
        Visitor supervisor = Visitor.named("supervisor");
        Document list =
                supervisor
                        .to("/office/reports?year=2025&state=returned")
                        .cookie("lang", "en")
                        .get();
        String place = list.select("tbody td.first a").attr("href");
        Document report = supervisor.to(place).cookie("lang", "en").get();
        assertThat(report.select(".findings strong").eachText())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).doesNotContain("行", "列"));
        assertThat(report.select("article.paper-sheet").text())
                .contains("本年新收政府信息公开申请数量")
                .doesNotContain("Requests received");
        Document below = supervisor.to(place + "/below").cookie("lang", "en").get();
        assertThat(below.select("table.below thead").text())
                .contains("Requests handled this year")
                .doesNotContainPattern(CHINESE);
    }

    private static Document anybody(String path) throws IOException {
        return RunningServer.anybody()
                .newRequest(RunningServer.address() + path)
                .cookie("lang", "en")
                .get();
    }
}
