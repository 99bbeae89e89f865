package org.gongkai.files.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenQuotesTest {

    static final String HEAD = "编号,姓名,标题,内容\n";

    @TempDir Path folder;

    @Test
    void readsQuotedCellsAsWritten() throws IOException {
        var found = read("1,\"甲,乙\",\"说\"\"好\"\"\",\"一\r\n\r\n二\"\n2,\"\",5\"管,\"\"\"全\"\"\"  \n");

        assertThat(found.cells())
                .containsExactly(
                        List.of("1", "甲,乙", "说\"好\"", "一\n\n二"), List.of("2", "", "5\"管", "\"全\""));
    }

    @Test
    void losesOneRowToAQuoteLeftOpen() throws IOException {
        var found = read("1,甲,题,文\n2,\"乙,题,文\n3,丙,题,文\n4,丁,题\n5,\"戊\",题,\"文\n字\"\n");

        assertThat(found.faults()).containsExactly("3–3 QUOTE");
        assertThat(numbers(found)).containsExactly("1", "3", "4", "5");
    }

    @Test
    void losesOneRowToAQuoteLeftOpenInTheLastLine() throws IOException {
        var found = read("1,甲,题,文\n2,乙,题,\"文");

        assertThat(found.faults()).containsExactly("3–3 QUOTE");
        assertThat(numbers(found)).containsExactly("1");
    }

    @Test
    void doesNotBelieveAQuoteThatClosesRowsBelow() throws IOException {
        var found = read("1,甲,题,\"文\n2,乙,题,文\n3,丙,题,文\n4,丁,题,文\"\n5,戊,题,文\n");

        assertThat(found.faults()).containsExactly("2–2 QUOTE");
        assertThat(found.cells())
                .containsExactly(
                        List.of("2", "乙", "题", "文"),
                        List.of("3", "丙", "题", "文"),
                        List.of("4", "丁", "题", "文\""),
                        List.of("5", "戊", "题", "文"));
    }

    @Test
    void doesNotBelieveAQuoteThatMakesTheRowShort() throws IOException {
        var found = read("1,\"甲,题,文\n2,乙,题,文\"\n3,丙,题,文\n");

        assertThat(found.faults()).containsExactly("2–2 QUOTE");
        assertThat(numbers(found)).containsExactly("2", "3");
    }

    @Test
    void countsTheRestOfATextToItsBrokenRow() throws IOException {
        var found = read("1,甲,题,\"他说\"好\"了\n第二行, 还有\n\n第四行\"\n2,乙,题,文\n");

        assertThat(found.faults()).containsExactly("2–5 QUOTE");
        assertThat(numbers(found)).containsExactly("2");
    }

    @Test
    void doesNotCountARowWithTooManyCellsToTheBrokenOneAbove() throws IOException {
        var found = read("1,\"他说\"好\"了\",题,文\n2,乙,题,文,多,余\n3,丙,题,文\n");

        assertThat(found.faults()).containsExactly("2–2 QUOTE", "3–3 TOO_MANY_CELLS");
        assertThat(numbers(found)).containsExactly("3");
    }

    @Test
    void listsEachOfTwoBrokenRowsThatFollowEachOther() throws IOException {
        var found = read("1,\"他说\"好\"了\",题,文\n2,\"他说\"好\"了\",题,文\n3,丙,题,文\n");

        assertThat(found.faults()).containsExactly("2–2 QUOTE", "3–3 QUOTE");
        assertThat(numbers(found)).containsExactly("3");
    }

    @Test
    void refusesTheEndOfATextWhoseFirstQuoteIsLost() throws IOException {
        var found = read("1,甲,题,第一行\n第二行\"\n2,乙,题,文\n");

        assertThat(found.faults()).containsExactly("3–3 QUOTE");
        assertThat(numbers(found)).containsExactly("1", "2");
    }

    @Test
    void keepsATextInWhichSomeLinesLookLikeRows() throws IOException {
        String text = "您好：\n1,2,3,4\n5,6,7,8\n以上，谢谢";
        var found = read("1,甲,题,\"" + text + "\"\n2,乙,题,文\n");

        assertThat(found.cells().getFirst()).containsExactly("1", "甲", "题", text);
        assertThat(numbers(found)).containsExactly("1", "2");
    }

    private TableFile.Found read(String rows) throws IOException {
        return TableFile.of(HEAD + rows).read(folder);
    }

    private static List<String> numbers(TableFile.Found found) {
        return found.cells().stream().map(List::getFirst).toList();
    }
}
