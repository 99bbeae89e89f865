package org.gongkai.files.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheDelimiterByTheNamesOfTheHead(String delimiter) throws IOException {
        String other = delimiter.equals(",") ? ";;;;" : ",,,,";
        var found = TableFile.of("编号|标题\n1|路灯" + other + "\n".repeat(2)).read(folder);
        assertThat(found.head().known()).isZero();

        found = TableFile.of(("编号|标题\n1|路灯" + other + "不亮\n").replace("|", delimiter)).read(folder);

        assertThat(found.cells()).containsExactly(List.of("1", "路灯" + other + "不亮"));
    }

    @Test
    void findsTheHeadBelowATitle() throws IOException {
        var found =
                TableFile.of("明镜区群众来信登记表,,\n制表日期：2026-03-01,单位：信访办,\n\n* 编 号,标题（必填）,內容\n7,路灯,不亮\n")
                        .read(folder);

        assertThat(found.head()).isEqualTo(new Head(4, List.of("* 编 号", "标题（必填）", "內容"), 2));
        assertThat(found.head().find(List.of("主题", "标题"))).hasValue(1);
        assertThat(found.head().find(List.of("电话"))).isEmpty();
        assertThat(found.rows().getFirst().number()).isEqualTo(5);
    }

    @Test
    void guessesTheHeadWhenNoNameIsKnown() throws IOException {
        var found = TableFile.read(TableFile.of("一览表\nno;subject\n1;灯\n").in(folder), Set.of("编号"));

        assertThat(found.head()).isEqualTo(new Head(2, List.of("no", "subject"), 0));
        assertThat(found.cells()).containsExactly(List.of("1", "灯"));
    }

    @Test
    void endsLinesInAnyWayAndPassesOverBlankOnes() throws IOException {
        var found = TableFile.of("编号,标题\r\n1,甲\r2,乙\n\n3,丙\r\r,\n4,丁\r\n\r\n \n").read(folder);

        assertThat(found.rows()).extracting(Row::number).containsExactly(2, 3, 5, 8);
        assertThat(found.cells()).extracting(List::getLast).containsExactly("甲", "乙", "丙", "丁");
        assertThat(found.bad()).isEmpty();
    }

    @Test
    void fillsUpShortRowsAndRefusesLongOnes() throws IOException {
        var found = TableFile.of("编号,标题,内容\n1,甲\n2,乙,文,,\n3,丙,文,多\n").read(folder);

        assertThat(found.cells()).containsExactly(List.of("1", "甲", ""), List.of("2", "乙", "文"));
        assertThat(found.bad())
                .containsExactly(
                        new BadRow(
                                4,
                                4,
                                BadRow.Reason.TOO_MANY_CELLS,
                                List.of("3", "4"),
                                "3 | 丙 | 文 | 多"));
    }

    @Test
    void dropsControlCharactersAndKeepsEmojiWhole() throws IOException {
        var found =
                TableFile.of("编号,标题\n1,灯\u0000不\u0007亮\u009b\n2,👨‍👩‍👧𠮷好\n3,\"甲\t乙\u2028丙\"\n")
                        .read(folder);

        assertThat(found.cells())
                .extracting(List::getLast)
                .containsExactly("灯不亮", "👨‍👩‍👧𠮷好", "甲\t乙\n丙");
        assertThat(found.rows())
                .extracting(Row::remarks)
                .containsExactly(Set.of(Row.Remark.CONTROL_CHARACTERS), Set.of(), Set.of());
    }

    @Test
    void takesAwayWhatKeepsExcelFromRounding() throws IOException {
        var found =
                TableFile.of("编号,电话\n'110101199001011234,\t13800001111\n=\"007\",'=1+1\n'好',x\n")
                        .read(folder);

        assertThat(found.cells())
                .containsExactly(
                        List.of("110101199001011234", "13800001111"),
                        List.of("007", "=1+1"),
                        List.of("'好'", "x"));
    }

    @Test
    void refusesACellThatNoSpreadsheetTakesAndNothingElse() throws IOException {
        var found =
                TableFile.of("编号,标题,内容\n1,甲,\"" + "长文\n".repeat(15_000) + "\"\n2,乙,文\n")
                        .read(folder);

        assertThat(found.faults()).containsExactly("2–15002 LONG_CELL");
        assertThat(found.bad().getFirst().arguments()).containsExactly("内容", "32767");
        assertThat(found.cells()).containsExactly(List.of("2", "乙", "文"));
    }

    @Test
    void refusesALineOfMegabytesAndNothingElse() throws IOException {
        var found = TableFile.of("编号,标题\n1,甲\n2," + "长".repeat(1 << 20) + "\n3,丙\n").read(folder);

        assertThat(found.faults()).containsExactly("3–3 LONG_LINE");
        assertThat(found.cells()).containsExactly(List.of("1", "甲"), List.of("3", "丙"));
    }

    @Test
    void quotesABadRowWithoutItsLongNumbers() throws IOException {
        var found =
                TableFile.of("编号,标题\n13800001111,王\u202e某,多\u0007余," + "很".repeat(50)).read(folder);

        assertThat(found.bad().getFirst().quote())
                .startsWith("13*** | 王某 | 多余 | 很很")
                .endsWith("很…")
                .hasSize(41);
        assertThat(found.bad().getFirst().toString()).doesNotContain("王");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|EMPTY",
                "\n \n,,\n|EMPTY",
                "<html><table><tr><td>编号</td></tr></table>|WEB_PAGE",
                "%PDF-1.7 编号,标题|NOT_A_TABLE",
                "\u0001\u0000\u0002\u0003编号|NOT_A_TABLE",
                "PK\u0003\u0004编号|DAMAGED"
            })
    void saysWhyAFileIsNoTable(String file) throws IOException {
        String[] parts = file.split("\\|");
        Path written = TableFile.of(parts[0]).in(folder);

        assertThatThrownBy(() -> RowReader.open(written, TableFile.NAMES))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        no -> assertThat(no.fault().name()).isEqualTo(parts[1]));
    }
}
