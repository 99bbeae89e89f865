package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicTreeTest {

    private final TopicTree tree = TopicTree.of(Map.of("02", 3L, "02A", 2L, "养老", 1L, "", 4L));

    @Test
    void countsAClassWithAllThatIsBelowIt() {
        var affairs = tree.tops().stream().filter(t -> t.topic().name().equals("综合政务")).findFirst();
        assertThat(affairs).isPresent();
        assertThat(affairs.get().topic().count()).isEqualTo(5);
        assertThat(affairs.get().below())
                .filteredOn(one -> one.name().equals("政务公开"))
                .singleElement()
                .satisfies(one -> assertThat(one.count()).isEqualTo(2))
                .satisfies(one -> assertThat(one.address()).isEqualTo("/open/topics/02A"));
    }

    @Test
    void listsEveryClassOfTheClassification() {
        assertThat(tree.tops()).hasSize(22);
    }

    @Test
    void hidesNoTopicThatTheClassificationDoesNotKnow() {
        assertThat(tree.others())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("养老"))
                .satisfies(one -> assertThat(one.address()).startsWith("/open/catalogue?topic="));
        assertThat(tree.without()).isEqualTo(4);
    }

    @Test
    void namesATopicByItsCode() {
        assertThat(TopicTree.name("02A")).isEqualTo("综合政务 › 政务公开");
        assertThat(TopicTree.name("养老")).isEqualTo("养老");
    }
}
