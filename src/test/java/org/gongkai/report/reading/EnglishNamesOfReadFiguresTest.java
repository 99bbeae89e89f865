package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.gongkai.report.form.FigureWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class EnglishNamesOfReadFiguresTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /// `id | unit | channel | name | label`
    private static final Pattern STATISTIC = Pattern.compile("([a-z][\\w.-]+) \\| ([^ |]+) \\|.*");

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everythingTheReaderKnowsHasAnEnglishNameAndUnit() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        var softly = new SoftAssertions();
        for (FigureDefinition one : FigureRegistry.loadWithTables().definitions()) {
            isEnglish(softly, one.id(), one.name(), one.unit());
        }
        List<Matcher> statistics =
                Stream.of("statistics-2008.txt", "statistics-2014.txt")
                        .flatMap(file -> ResourceLines.of(file).stream())
                        .map(STATISTIC::matcher)
                        .filter(Matcher::matches)
                        .toList();
        assertThat(statistics).hasSizeGreaterThan(60);
        for (Matcher one : statistics) isEnglish(softly, one.group(1), "中文", one.group(2));
        for (String unit : Quantities.UNIT.replaceAll("\\(\\?[!=].*?\\)", "").split("\\|")) {
            isEnglish(softly, "proactive.total", "中文", unit.replace("万?亿?元", "元"));
        }
        softly.assertAll();
    }

    private static void isEnglish(SoftAssertions softly, String id, String name, String unit) {
        softly.assertThat(FigureWords.name(id, name)).as(id).doesNotContainPattern(CHINESE);
        softly.assertThat(FigureWords.unit(unit)).as(id).doesNotContainPattern(CHINESE);
    }
}
