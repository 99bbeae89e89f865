package org.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.search.SearchQuery.Order;
import org.junit.jupiter.api.Test;

/// What stands first.
public abstract class RankingContract extends SearchIndexContract {

    private static final String OFTEN = "森林防火应急预案。".repeat(30);

    @Test
    void putsTheExactTitleFirst() {
        put(
                Paper.titled(1, "关于修订《森林防火应急预案》的通知").text(OFTEN),
                Paper.titled(2, "森林防火应急预案"),
                Paper.titled(3, "《森林防火应急预案》解读").text(OFTEN));

        assertThat(ids("《森林防火应急预案》").getFirst()).isEqualTo(2L);
        assertThat(ids("森林防火应急预案").getFirst()).isEqualTo(2L);
    }

    @Test
    void ranksTitlePhraseAboveTitleWordsAboveText() {
        put(
                Paper.titled(1, "工作总结").text("森林防火 " + OFTEN),
                Paper.titled(2, "防火期间进入森林的规定").text("一"),
                Paper.titled(3, "全区森林防火命令").text("一"));

        assertThat(ids("森林防火")).containsExactly(3L, 2L, 1L);
    }

    @Test
    void findsWhatPapersCallOtherwiseBelowTheWordItself() {
        put(
                Paper.titled(1, "青禾区最低生活保障办法").text("一"),
                Paper.titled(2, "青禾区低保办法").text("一"),
                Paper.titled(3, "青禾区临时救助办法").text("一"));

        assertThat(ids("低保")).containsExactly(2L, 1L);
    }

    @Test
    void putsTheAnnualReportOfTheYearAndBodyFirst() {
        put(
                Paper.titled(1, "朗月街道办事处2024年政府信息公开工作年度报告"),
                Paper.titled(2, "朗月街道办事处2025年政府信息公开工作年度报告"),
                Paper.titled(3, "区财政局2025年政府信息公开工作年度报告"),
                Paper.titled(4, "朗月街道工作动态").text("2025年政府信息公开工作年度报告已经发布。"),
                Paper.titled(5, "关于2025年报名参加培训的通知"));

        assertThat(ids("年报")).startsWith(3L, 2L, 1L).contains(4L);
        assertThat(ids("2025年报")).startsWith(3L, 2L).doesNotContain(1L);
        assertThat(ids("朗月街道年报")).startsWith(2L, 1L);
        assertThat(ids("朗月街道2025年报").getFirst()).isEqualTo(2L);
        assertThat(ids("年度报告")).contains(1L, 2L, 3L);
    }

    @Test
    void ranksWhatIsInForceAboveWhatHasExpired() {
        put(
                Paper.titled(1, "低保实施细则").text("低保标准").valid(false),
                Paper.titled(2, "低保操作细则").text("低保标准").valid(true),
                Paper.titled(3, "低保工作细则").text("低保标准").valid(false));

        assertThat(ids("低保细则").getFirst()).isEqualTo(2L);
    }

    @Test
    void ranksTheNewerOfTwoAlikeFirst() {
        put(
                Paper.titled(1, "招生公告一").of("edu", "notice", "2024-06-01T00:00:00Z", true),
                Paper.titled(2, "招生公告二").of("edu", "notice", "2015-06-01T00:00:00Z", true));

        assertThat(ids("招生公告")).containsExactly(1L, 2L);
    }

    @Test
    void sortsByDateWhenAsked() {
        put(
                Paper.titled(1, "招生公告").of("edu", "notice", "2014-06-01T00:00:00Z", true),
                Paper.titled(2, "其他").text("招生").of("edu", "notice", "2024-06-01T00:00:00Z", true));

        assertThat(ids("招生").getFirst()).isEqualTo(1L);
        assertThat(ids(SearchQuery.of("招生").withOrder(Order.DATE))).containsExactly(2L, 1L);
    }

    @Test
    void listsEverythingNewestFirstForAnEmptyQuestion() {
        put(
                Paper.titled(1, "旧").of("edu", "notice", "2014-06-01T00:00:00Z", true),
                Paper.titled(2, "新").of("edu", "notice", "2024-06-01T00:00:00Z", true));

        assertThat(ids("  ")).containsExactly(2L, 1L);
    }
}
