package org.gongkai.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentationTest {

    private final List<String> names = new ArrayList<>(List.of("青禾区教育局"));
    private final Segmentation segmentation = new Segmentation(() -> names);

    @Test
    void keepsWordsOfTheServiceWhole() {
        assertThat(segmentation.words("城乡居民医保缴费和不动产登记、低保、公租房"))
                .contains("医保", "不动产登记", "低保", "公租房");
        assertThat(segmentation.words("办理不动产转移手续")).contains("不动产");
    }

    @Test
    void keepsNamesOfBodiesWhole() {
        assertThat(segmentation.words("青禾区教育局发布公告")).startsWith("青禾区教育局");
    }

    @Test
    void learnsNewNames() {
        assertThat(segmentation.words("桐盘街道办理")).doesNotContain("桐盘街道");
        names.add("桐盘街道");

        segmentation.reload();

        assertThat(segmentation.words("桐盘街道办理")).contains("桐盘街道");
    }

    @Test
    void leavesEmptyWordsOutOfQuestions() {
        assertThat(segmentation.questionWords("请问低保的标准是多少")).containsExactly("低保", "标准");
        assertThat(segmentation.questionWords("的")).containsExactly("的");
    }

    @Test
    void joinsSingleCharactersToAName() {
        assertThat(segmentation.questionWords("云栖坞")).containsExactly("云栖坞");
    }

    @Test
    void takesALongTextWithoutPunctuation() {
        assertThat(segmentation.words("低保".repeat(100_000))).hasSizeGreaterThan(90_000);
    }
}
