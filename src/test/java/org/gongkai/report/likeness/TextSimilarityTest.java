package org.gongkai.report.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.likeness.TextSimilarity.Alike;
import org.gongkai.report.likeness.TextSimilarity.Marked;
import org.gongkai.report.likeness.TextSimilarity.Piece;
import org.junit.jupiter.api.Test;

class TextSimilarityTest {

    private static final String FIRST =
            """
            2022年，柳树街道把办事指南印成口袋大小的册子，放在公交站和菜市场，全年发出3200册，老人都说看得清。
            全年答复来信46件，没有一件超过期限，其中复杂的请律师一起看过再答。
            """;

    @Test
    void yearsNumbersNamesAndTitlesDoNotMakeATextItsOwn() {
        String second =
                """
                2023年，石桥镇把办事指南印成口袋大小的册子，放在公交站和菜市场，全年发出4150册，老人都说看得清。
                全年答复来信71件，没有一件超过期限，其中复杂的请律师一起看过再答。
                """;
        var found =
                TextSimilarity.of(
                        Prose.of(FIRST, List.of("柳树街道")), Prose.of(second, List.of("石桥镇")));
        assertThat(found.share()).isEqualTo(1);
        assertThat(found.alike()).containsExactly(new Alike(0, 0, 1), new Alike(1, 1, 1));
    }

    @Test
    void whatLastYearSaidBesidesDoesNotMakeARepeatedTextNew() {
        Prose repeated = prose(FIRST);
        Prose longer = prose(FIRST + "院子里的公告栏换了新玻璃，每周一由值班的人贴出上一周办完的事情和还没有办的原因。\n");
        assertThat(TextSimilarity.repeated(repeated, longer)).isEqualTo(1);
        assertThat(TextSimilarity.repeated(longer, repeated)).isBetween(0.5, 0.8);
    }

    @Test
    void otherWordsAreNotAlike() {
        String second = "下了雪的那几天，供暖补贴的名单先贴上墙再发钱，谁有意见当场写在纸条上，第二天由副主任逐条念出来回答。\n";
        var found = TextSimilarity.of(prose(FIRST), prose(second));
        assertThat(found.share()).isZero();
        assertThat(found.alike()).isEmpty();
    }

    @Test
    void marksWhatWasTakenOverWithinAParagraph() {
        String second = "今年雨水多，先修了排水沟。没有一件超过期限，其中复杂的请律师一起看过再答，还写了一份心得。\n";
        var found = TextSimilarity.of(prose(FIRST), prose(second));
        assertThat(same(found.second())).isEqualTo("没有一件超过期限，其中复杂的请律师一起看过再答");
        assertThat(text(found.second())).isEqualTo(second.strip());
        assertThat(text(found.first())).isEqualTo(FIRST.replace("\n", ""));
    }

    @Test
    void prescribedWordsAndTablesAreNobodysOwn() {
        String form =
                """
                一、总体情况
                根据《中华人民共和国政府信息公开条例》的要求，结合本街道实际，编制本年度报告。本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。
                （二）部分公开（区分处理的，只计这一情形，不计其他情形）
                一、本年新收政府信息公开申请数量	12	0	0	0	0	1	13
                三、收到和处理政府信息公开申请情况
                """;
        assertThat(prose(form).shingles()).isEmpty();
        assertThat(TextSimilarity.of(prose(form), prose(form)).share()).isZero();
    }

    @Test
    void linesTornByAPrinterAreOneParagraph() {
        String torn = "全年在便民大厅、社区公告栏和村口的宣传墙上公开了救助金的发放名单和标准，\n群众看了没有意见以后才发放，当年没有收到一件关于救助金的投诉和举报。\n";
        assertThat(prose(torn).passages()).hasSize(1);
        assertThat(TextSimilarity.of(prose(torn), prose(torn.replaceFirst("\n", ""))).share())
                .isEqualTo(1);
    }

    private static Prose prose(String text) {
        return Prose.of(text, List.of());
    }

    private static String same(List<Marked> marked) {
        return pieces(marked).stream()
                .filter(Piece::same)
                .map(Piece::text)
                .collect(Collectors.joining("|"));
    }

    private static String text(List<Marked> marked) {
        return pieces(marked).stream().map(Piece::text).collect(Collectors.joining());
    }

    private static List<Piece> pieces(List<Marked> marked) {
        return marked.stream().flatMap(one -> one.pieces().stream()).toList();
    }
}
