package org.gongkai.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.catalogue.Entries.accounts;
import static org.gongkai.catalogue.Entries.assistance;
import static org.gongkai.catalogue.Entries.budget;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NarrowingTheCatalogueTest {

    private final List<CatalogueEntry> all = List.of(budget(), accounts(), assistance());

    @Test
    void letsEverythingThroughWhenNothingIsAsked() {
        var filter = CatalogueFilter.of(Map.of());

        assertThat(filter.isNarrow()).isFalse();
        assertThat(filter.narrow(all)).isEqualTo(all);
    }

    @Test
    void findsAllWordsWhereverTheyStand() {
        assertThat(asking("text", "决算表  收入").narrow(all)).containsExactly(accounts());
        assertThat(asking("text", "f15.01").narrow(all)).containsExactly(assistance());
        assertThat(asking("text", "决算 保障").narrow(all)).isEmpty();
    }

    @Test
    void narrowsByFieldBranchStageAndLevel() {
        assertThat(asking("field", "F05").narrow(all)).containsExactly(budget(), accounts());
        assertThat(asking("branch", assistance().branch().code()).narrow(all))
                .containsExactly(assistance());
        assertThat(asking("stage", "RESULT").narrow(all)).hasSize(3);
        assertThat(asking("level", "VILLAGE").narrow(all)).isEmpty();
    }

    @Test
    void findsNothingForWhatNeverWas() {
        assertThat(asking("field", "F99").narrow(all)).isEmpty();
    }

    private static CatalogueFilter asking(String name, String value) {
        return CatalogueFilter.of(Map.of(name, value));
    }
}
