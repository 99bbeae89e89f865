package org.gongkai.catalogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.名称\n2.依据\n3.结果",
                "1、名称；2、依据；3、结果。",
                "（1）名称 （2）依据 （3）结果",
                "①名称②依据③结果",
                "一、名称\n二、依据\n三、结果",
                "（一）名称；（二）依据；（三）结果",
                "●名称\n●依据\n●结果",
                "●名称●依据●结果",
                "名称；依据；结果",
                "名称;依据;\n结果",
                "名称\n\n依据\n结果",
                "名称、依据、结果",
            })
    void readsElementsInEveryFormOfList(String cell) {
        assertThat(Lists.elements(cell)).containsExactly("名称", "依据", "结果");
    }

    @Test
    void keepsLinesOfANumberedElementTogether() {
        assertThat(Lists.elements("1.规划名称、\n规划期\n2.2030年目标；达标率99.5%"))
                .containsExactly("规划名称、规划期", "2030年目标；达标率99.5%");
    }

    @Test
    void doesNotPartInsideBrackets() {
        assertThat(Lists.elements("主要内容（依据、条件）、结果")).containsExactly("主要内容（依据、条件）", "结果");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《预算法》第十四条、第二十条\n《政府信息公开条例》（国务院令第711号）",
                "《预算法》\n第十四条、第二十条；《政府信息\n公开条例》（国务院令第711号）",
                "《预算法》第十四条、第二十条、《政府信息公开条例》（国务院令第711号）",
                "1.《预算法》第十四条、第二十条 2.《政府信息公开条例》（国务院令第711号）",
            })
    void readsLawsWithTheirArticles(String cell) {
        assertThat(Lists.basis(cell)).containsExactly("《预算法》第十四条、第二十条", "《政府信息公开条例》（国务院令第711号）");
    }

    @Test
    void readsADocumentNamedInsideAnotherAsOne() {
        assertThat(Lists.basis("《关于印发《某办法》的通知》（某发〔2020〕1号）"))
                .containsExactly("《关于印发《某办法》的通知》（某发〔2020〕1号）");
    }

    @Test
    void readsBackWhatItWrites() {
        List<List<String>> lists =
                List.of(
                        List.of("甲"),
                        List.of("甲、乙"),
                        List.of("甲；乙", "丙"),
                        List.of("《甲法》第一条、第二条"),
                        List.of("《甲法》、《乙法》"),
                        List.of("一、甲", "2.乙"));

        for (List<String> list : lists) {
            assertThat(Lists.elements(Lists.write(list))).isEqualTo(list);
            assertThat(Lists.basis(Lists.write(list))).isEqualTo(list);
        }
    }
}
