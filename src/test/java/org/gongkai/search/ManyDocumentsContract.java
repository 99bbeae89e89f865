package org.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.gongkai.search.SearchQuery.Order;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two thousand documents against counting by hand.
public abstract class ManyDocumentsContract extends SearchIndexContract {

    private static final String[] WORDS = {
        "低保", "不动产", "医保", "公租房", "防汛", "招生", "预算", "征收", "补偿", "公示", "社区", "街道", "养老", "就业", "环境",
        "执法", "许可", "采购", "道路", "消防"
    };

    private final List<IndexedDocument> all = new ArrayList<>();

    @BeforeEach
    void twoThousand() {
        var random = new Random(7);
        for (int id = 1; id <= 2_000; id++) {
            var text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(i % 3 == 2 ? "。" : "");
            }
            int year = 2015 + random.nextInt(10);
            all.add(
                    Paper.titled(id, "第" + id + "号" + WORDS[id % WORDS.length])
                            .text(text.toString())
                            .of("b" + id % 7, "k" + id % 3, year + "-03-05T00:00:00Z", id % 5 != 0)
                            .document());
        }
        index().putAll(all);
    }

    @Test
    void findsWhatCountingByHandFinds() {
        for (String word : WORDS) {
            assertThat(index().search(SearchQuery.of("“" + word + "”")).total())
                    .isEqualTo(all.stream().filter(d -> contains(d, word)).count());
            assertThat(index().search(SearchQuery.of(word + " 低保")).total())
                    .isEqualTo(
                            all.stream()
                                    .filter(d -> contains(d, word) && contains(d, "低保"))
                                    .count());
        }
    }

    @Test
    void countsFacetsAsByHand() {
        var filter = SearchFilter.NONE.withKind("k1").withValid(true);

        SearchResults results = index().search(SearchQuery.of("“防汛”").withFilter(filter));

        for (Facets.Count branch : results.facets().branches()) {
            assertThat(branch.count())
                    .isEqualTo(
                            all.stream()
                                    .filter(d -> contains(d, "防汛") && d.valid())
                                    .filter(d -> d.kind().equals("k1"))
                                    .filter(d -> d.branch().equals(branch.value()))
                                    .count());
        }
        assertThat(results.facets().branches().stream().mapToLong(Facets.Count::count).sum())
                .isEqualTo(results.total());
    }

    @Test
    void showsEachHitOnExactlyOnePage() {
        for (Order order : Order.values()) {
            var query = SearchQuery.of("防汛").withOrder(order);
            long total = index().search(query).total();
            var seen = new HashSet<Long>();
            for (int page = 0; page * 30L < total; page++) {
                List<Long> ids = ids(query.withPage(page, 30));
                assertThat(ids).hasSize((int) Math.min(30, total - page * 30L));
                seen.addAll(ids);
            }
            assertThat(seen).hasSize((int) total);
        }
    }

    @Test
    void keepsTheOrderWhileUnrelatedDocumentsArePut() {
        var query = SearchQuery.of("防汛").withOrder(Order.DATE).withPage(3, 20);
        List<Long> before = ids(query);

        put(Paper.titled(9_001, "森林抚育"), Paper.titled(9_002, "茶园管护"));

        assertThat(ids(query)).isEqualTo(before);
    }

    private static boolean contains(IndexedDocument document, String word) {
        return document.title().contains(word)
                || List.of(document.text().split("。")).stream().anyMatch(s -> s.contains(word));
    }
}
