package org.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is in the index, and for how long.
public abstract class KeepingContract extends SearchIndexContract {

    @Test
    void findsAtOnceWhatWasPut() {
        for (int i = 1; i <= 50; i++) {
            index().put(Paper.titled(i, "第" + i + "批公示").document());
            assertThat(index().search(SearchQuery.of("公示")).total()).isEqualTo(i);
        }
    }

    @Test
    void forgetsAtOnceWhatWasRemoved() {
        put(Paper.titled(1, "公示甲"), Paper.titled(2, "公示乙"));

        index().remove(1);

        assertThat(ids("公示")).containsExactly(2L);
    }

    @Test
    void replacesADocumentOfTheSameId() {
        put(Paper.titled(1, "旧稿标题"));
        put(Paper.titled(1, "新稿标题"));

        assertThat(ids("旧稿")).isEmpty();
        assertThat(ids("新稿")).containsExactly(1L);
        assertThat(index().size()).isEqualTo(1);
    }

    @Test
    void replacesExactlyARange() {
        put(Paper.titled(1, "公示"), Paper.titled(2, "公示"), Paper.titled(3, "公示"));

        index().replaceRange(1, 2, List.of());
        assertThat(ids("公示")).containsExactlyInAnyOrder(1L, 3L);
        index().replaceRange(2, Long.MAX_VALUE, List.of(Paper.titled(9, "公示").document()));
        assertThat(ids("公示")).containsExactlyInAnyOrder(1L, 9L);
    }

    @Test
    void isEmptyAfterClearing() {
        put(Paper.titled(1, "公示甲"), Paper.titled(2, "公示乙"));

        index().clear();

        assertThat(ids("公示")).isEmpty();
        assertThat(index().size()).isZero();
    }

    @Test
    void stillFindsAfterReopening() {
        put(Paper.titled(1, "公示甲"));
        index().rebuilt();

        reopen();

        assertThat(ids("公示")).containsExactly(1L);
        assertThat(index().needsRebuild()).isFalse();
        assertThat(index().durableBefore()).isPresent();
    }

    @Test
    void needsRebuildingUntilEverythingWasPut() {
        assertThat(index().needsRebuild()).isTrue();
        assertThat(index().durableBefore()).isEmpty();
        put(Paper.titled(1, "公示甲"));

        reopen();

        assertThat(index().needsRebuild()).isTrue();
    }
}
