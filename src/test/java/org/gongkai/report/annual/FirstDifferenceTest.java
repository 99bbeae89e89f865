package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstDifferenceTest {

    private static final String CLEARED =
            "<p>全年主动公开<a href=\"/d/7\">年度清单</a>所列信息 12 条。</p><p>没有收费。</p>";

    @Test
    void blanksAndHowParagraphsArePartedDoNotCount() {
        String written = "<p>全年主动公开<a href=\"/d/7\">年度清单</a></p><p>所列信息12条。\u00A0没有收费。</p>";
        assertThat(FirstDifference.between(CLEARED, written)).isEmpty();
    }

    @Test
    void aPictureThatWasAddedOrChangedIsADifference() {
        String pictured = CLEARED + "<p><img src=\"/files/1\" alt=\"统计图\"></p>";
        assertThat(FirstDifference.between(CLEARED, pictured))
                .hasValueSatisfying(first -> {
                    assertThat(first.cleared()).isEqualTo("…列信息12条。没有收费。");
                    assertThat(first.written()).isEqualTo("…列信息12条。没有收费。〔图：统计图/files/1〕");
                });
        assertThat(FirstDifference.between(pictured, pictured.replace("/1", "/2"))).isPresent();
        assertThat(FirstDifference.between(pictured, pictured)).isEmpty();
    }

    @Test
    void aLinkThatLeadsElsewhereIsADifference() {
        assertThat(FirstDifference.between(CLEARED, CLEARED.replace("/d/7", "/d/8")))
                .hasValueSatisfying(first -> assertThat(first.written()).contains("年度清单〔/d/8〕"));
    }

    @Test
    void theCellsOfATableAreComparedAsCells() {
        String table = "<table><tr><td>1</td><td>23</td></tr></table>";
        assertThat(FirstDifference.between(table, table.replace("1</td><td>23", "12</td><td>3")))
                .isPresent();
    }
}
