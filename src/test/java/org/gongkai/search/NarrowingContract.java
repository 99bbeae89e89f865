package org.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.search.Facets.Count;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Filters, and the counts beside them.
public abstract class NarrowingContract extends SearchIndexContract {

    @BeforeEach
    void threeBodies() {
        put(
                Paper.titled(1, "预算公开")
                        .by("QH", "青禾区人民政府", "QH")
                        .of("budget", "report", "2023-12-31T17:00:00Z", true),
                Paper.titled(2, "预算说明")
                        .by("QH10", "桐盘街道办事处", "QH", "QH10")
                        .of("budget", "notice", "2023-06-01T00:00:00Z", false),
                Paper.titled(3, "预算调整")
                        .by("QH10-1", "东园社区", "QH", "QH10", "QH10-1")
                        .of("", "notice", "2024-06-01T00:00:00Z", true),
                Paper.titled(4, "招生公告")
                        .by("QH1", "青禾区教育局", "QH", "QH1")
                        .of("education", "notice", "2024-06-01T00:00:00Z", true));
    }

    @Test
    void letsABodyAndThoseBelowItThrough() {
        assertThat(found(SearchFilter.NONE.withBody("QH"))).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(found(SearchFilter.NONE.withBody("QH10"))).containsExactlyInAnyOrder(2L, 3L);
        assertThat(found(SearchFilter.NONE.withBody("QH1"))).isEmpty();
        assertThat(found(SearchFilter.NONE.withBody("nobody"))).isEmpty();
    }

    @Test
    void narrowsByEachChoice() {
        assertThat(found(SearchFilter.NONE.withBranch("budget"))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(found(SearchFilter.NONE.withKind("report"))).containsExactly(1L);
        assertThat(found(SearchFilter.NONE.withValid(false))).containsExactly(2L);
        assertThat(found(SearchFilter.NONE.withValid(true))).containsExactlyInAnyOrder(1L, 3L);
        assertThat(found(SearchFilter.NONE.withYear(2023).withKind("notice"))).containsExactly(2L);
    }

    @Test
    void countsTheYearByTheClockOfChina() {
        assertThat(found(SearchFilter.NONE.withYear(2024))).containsExactlyInAnyOrder(1L, 3L);
    }

    @Test
    void narrowsByMonthAndByTopicWithThoseBelowIt() {
        put(Paper.titled(5, "预算绩效").on("04A"), Paper.titled(6, "预算审计").on("04"));

        assertThat(found(SearchFilter.NONE.withTopic("04"))).containsExactlyInAnyOrder(5L, 6L);
        assertThat(found(SearchFilter.NONE.withTopic("04A"))).containsExactly(5L);
        assertThat(found(SearchFilter.NONE.withTopic("04B"))).isEmpty();
        assertThat(found(SearchFilter.NONE.withYear(2024).withMonth(1))).containsExactly(1L);
        assertThat(found(SearchFilter.NONE.withYear(2024).withMonth(6))).containsExactly(3L);
    }

    @Test
    void countsWhatEachChoiceWouldLeave() {
        Facets facets = index().search(SearchQuery.of("预算")).facets();

        assertThat(facets.bodies())
                .containsExactlyInAnyOrder(
                        new Count("QH", 1), new Count("QH10", 1), new Count("QH10-1", 1));
        assertThat(facets.branches()).containsExactly(new Count("budget", 2));
        assertThat(facets.years()).containsExactly(new Count("2024", 2), new Count("2023", 1));
        assertThat(facets.kinds()).containsExactly(new Count("notice", 2), new Count("report", 1));
        assertThat(facets.validity())
                .containsExactly(new Count("valid", 2), new Count("expired", 1));
    }

    @Test
    void countsAFilteredChoiceAsIfItWereFree() {
        var query = SearchQuery.of("预算").withFilter(SearchFilter.NONE.withYear(2023));

        Facets facets = index().search(query).facets();

        assertThat(facets.years()).containsExactly(new Count("2024", 2), new Count("2023", 1));
        assertThat(facets.kinds()).containsExactly(new Count("notice", 1));
    }

    private java.util.List<Long> found(SearchFilter filter) {
        return ids(SearchQuery.of("预算").withFilter(filter));
    }
}
