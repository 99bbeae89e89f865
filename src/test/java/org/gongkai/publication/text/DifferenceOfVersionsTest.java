package org.gongkai.publication.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.publication.text.ContentHash.field;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.publication.text.TextDifference.Block;
import org.gongkai.publication.text.TextDifference.Kind;
import org.gongkai.publication.text.TextDifference.Mark;
import org.gongkai.publication.text.TextDifference.Run;
import org.junit.jupiter.api.Test;

class DifferenceOfVersionsTest {

    @Test
    void tellsKeptAddedRemovedAndChangedParagraphs() {
        var difference =
                TextDifference.between(
                        "第一条 目的\n第二条 公开期限为20个工作日。\n第三条 废止的内容全在这里",
                        "第一条 目的\n第二条 公开期限为15个工作日。\n第四条 新增一条规定");

        assertThat(difference.blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.KEPT, Kind.CHANGED, Kind.REMOVED, Kind.ADDED);
        assertThat(difference.blocks().get(1).runs())
                .containsExactly(
                        new Run(Mark.SAME, "第二条 公开期限为"),
                        new Run(Mark.REMOVED, "20"),
                        new Run(Mark.ADDED, "15"),
                        new Run(Mark.SAME, "个工作日。"));
    }

    @Test
    void givesBackBothVersions() {
        String before = "甲\n公开应当及时、准确。\n乙\n丙丁戊己";
        String after = "公开应当及时、准确、完整。\n乙\n丙丁戊\n庚";
        var blocks = TextDifference.between(before, after).blocks();

        assertThat(
                        blocks.stream()
                                .map(Block::before)
                                .filter(s -> !s.isEmpty())
                                .collect(Collectors.joining("\n")))
                .isEqualTo(before);
        assertThat(
                        blocks.stream()
                                .map(Block::after)
                                .filter(s -> !s.isEmpty())
                                .collect(Collectors.joining("\n")))
                .isEqualTo(after);
    }

    @Test
    void seesNoDifferenceInMarkupAlone() {
        assertThat(TextDifference.betweenHtml("<p>同一<b>句</b>话</p>", "<div>同一句话</div>").isEmpty())
                .isTrue();
        assertThat(TextDifference.between("", "").blocks()).isEmpty();
    }

    @Test
    void comparesLongDocumentsThatShareNothing() {
        String before =
                IntStream.range(0, 3000).mapToObj(i -> "旧" + i).collect(Collectors.joining("\n"));
        String after =
                IntStream.range(0, 3000).mapToObj(i -> "新" + i).collect(Collectors.joining("\n"));

        assertThat(TextDifference.between(before, after).blocks())
                .hasSizeGreaterThanOrEqualTo(3000);
    }

    @Test
    void hashesTheSameFieldsTheSameInAnyOrder() {
        assertThat(ContentHash.of(field("title", "甲"), field("body", "乙")))
                .isEqualTo(ContentHash.of(field("body", "乙"), field("title", "甲")));
    }

    @Test
    void hashesDifferentFieldsDifferently() {
        assertThat(
                        Set.of(
                                ContentHash.of(field("a", "bc")),
                                ContentHash.of(field("ab", "c")),
                                ContentHash.of(field("a", "b"), field("c", "")),
                                ContentHash.of(field("a", "b"), field("c", null)),
                                ContentHash.of(field("a", "b")),
                                ContentHash.of(field("a", "b\u0000")),
                                ContentHash.of(field("c", "b"), field("a", ""))))
                .hasSize(7);
        assertThatThrownBy(() -> ContentHash.of(field("a", "1"), field("a", "2")))
                .hasMessageContaining("named twice");
    }

    @Test
    void keepsItsValueForEver() {
        assertThat(ContentHash.of(field("title", "公告"), field("number", null)).hex())
                .isEqualTo("a0081d4f2660f39df29b7d1ca52610e21e4eb3a8596e10665420744979a2bb26");
    }
}
