package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void letsAReaderJumpToEachHeading() {
        var reading = Reading.of("<h2>一、收入</h2><p>略</p><h2>二、支出</h2><h3>（一）教育</h3>");
        assertThat(reading.hasOutline()).isTrue();
        assertThat(reading.outline())
                .extracting(Reading.Heading::text)
                .containsExactly("一、收入", "二、支出", "（一）教育");
        assertThat(reading.html()).contains("<h2 id=\"s2\">二、支出</h2>");
    }

    @Test
    void letsWideTablesMoveInTheirOwnBox() {
        var reading =
                Reading.of("<table><tr><td>教育</td><td>81,240</td><td>-3.9%</td></tr></table>");
        assertThat(reading.html()).startsWith("<div class=\"scroll\" tabindex=\"0\"><table>");
        assertThat(reading.html())
                .contains(
                        "<td>教育</td><td class=\"figure\">81,240</td><td class=\"figure\">-3.9%</td>");
    }

    @Test
    void marksTablesThatDoNotFitANarrowScreenAndHowManyLabelsStandBeforeTheirNumbers() {
        assertThat(Reading.of("<table><tr><th>行政许可</th><td>5</td></tr></table>").html())
                .contains("<table><tbody>");
        String words = "<td>1</td><td>孵化</td><td>园区</td><td>9</td><td>无</td>";
        assertThat(Reading.of("<table><tr>" + words + "</tr></table>").html())
                .contains("<table class=\"wide\">");
        String numbers = "<td>0</td>".repeat(7);
        String outcomes =
                "<tr><th rowspan=\"2\">三、办理结果</th><th colspan=\"2\">（一）予以公开</th>"
                        + numbers
                        + "</tr><tr><th>（二）部分公开</th><th>略</th>"
                        + numbers
                        + "</tr>";
        assertThat(Reading.of("<table>" + outcomes + "</table>").html())
                .contains("<table class=\"wide labels-3\">");
    }

    @Test
    void leavesTheWordingAlone() {
        assertThat(Reading.of("<p>按照  规定，公开 &lt;摘要&gt;。</p>").html())
                .isEqualTo("<p>按照  规定，公开 &lt;摘要&gt;。</p>");
    }
}
