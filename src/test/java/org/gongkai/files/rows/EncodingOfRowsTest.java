package org.gongkai.files.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingOfRowsTest {

    static final String TABLE = "编号,标题\r\n1,\"路灯,不亮\n多日\"\r\n2,𠮷祥路😀ਊ\r\n";

    @TempDir Path folder;

    static Stream<TableFile> sameTable() {
        return Stream.of(
                TableFile.of(TABLE),
                TableFile.of("\ufeff" + TABLE),
                TableFile.of("\ufeff" + TABLE, StandardCharsets.UTF_16LE),
                TableFile.of("\ufeff" + TABLE, StandardCharsets.UTF_16BE),
                TableFile.of(TABLE, TableFile.GBK));
    }

    @ParameterizedTest
    @MethodSource("sameTable")
    void readsEveryEncoding(TableFile file) throws IOException {
        var found = file.read(folder);

        assertThat(found.cells())
                .containsExactly(List.of("1", "路灯,不亮\n多日"), List.of("2", "𠮷祥路😀ਊ"));
        assertThat(found.rows()).extracting(Row::number).containsExactly(2, 4);
        assertThat(found.rows()).allSatisfy(row -> assertThat(row.remarks()).isEmpty());
        assertThat(found.bad()).isEmpty();
    }

    @Test
    void readsALineOfGbkInAFileOfUtf8() throws IOException {
        var found =
                TableFile.of("编号,标题\n1,路灯不亮\n")
                        .add("2,\"人民路井盖丢失\n请尽快处理\"\n", TableFile.GBK)
                        .add("3,下水道堵塞\n")
                        .read(folder);

        assertThat(found.cells())
                .extracting(List::getLast)
                .containsExactly("路灯不亮", "人民路井盖丢失\n请尽快处理", "下水道堵塞");
        assertThat(found.rows())
                .extracting(Row::remarks)
                .containsExactly(Set.of(), Set.of(Row.Remark.OTHER_ENCODING), Set.of());
    }

    @Test
    void readsALineOfUtf8InAFileOfGbk() throws IOException {
        var found =
                TableFile.of("编号,标题\n1,路灯不亮\n", TableFile.GBK)
                        .add("2,井盖丢失\n")
                        .add("3,下水道堵塞\n4,女\n", TableFile.GBK)
                        .read(folder);

        assertThat(found.cells())
                .extracting(List::getLast)
                .containsExactly("路灯不亮", "井盖丢失", "下水道堵塞", "女");
        assertThat(found.rows().get(1).remarks()).containsExactly(Row.Remark.OTHER_ENCODING);
    }

    @Test
    void refusesWhatMightBeEither() throws IOException {
        var found =
                TableFile.of("编号,标题,内容\n1,路灯,不亮\n2,路灯,")
                        .add("不亮\n", TableFile.GBK) // one line, two encodings
                        .add("3,灯")
                        .bytes(0xe7, 0x81, '\n') // torn in the middle of a character
                        .add("4,")
                        .bytes(0xff, ',', 'x', '\n')
                        .add("5,")
                        .add("鑫淼垚\n", TableFile.GBK) // rare characters only
                        .add("6,替换\ufffd字,x\n7,路灯,好\n")
                        .read(folder);

        assertThat(found.rows()).extracting(Row::number).containsExactly(2, 8);
        assertThat(found.faults())
                .containsExactly(
                        "3–3 ENCODING",
                        "4–4 ENCODING",
                        "5–5 ENCODING",
                        "6–6 ENCODING",
                        "7–7 ENCODING");
    }

    @Test
    void keepsQuotesInOrderAroundBrokenBytes() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, TableFile.GBK)) {
            var found =
                    TableFile.of("编号,标题\n1,路灯不亮\n2,\"第一行\n第二", charset)
                            .bytes(0xc4, '"', '\n')
                            .add("3,好的\n", charset)
                            .read(folder);

            assertThat(found.faults()).containsExactly("3–4 ENCODING");
            assertThat(found.rows()).extracting(Row::number).containsExactly(2, 5);
        }
    }

    @Test
    void refusesHalfACharacterOfUtf16() throws IOException {
        var found =
                TableFile.of("\ufeff编号,标题\n1,", StandardCharsets.UTF_16LE)
                        .bytes(0x3d, 0xd8)
                        .add("\n2,好\n", StandardCharsets.UTF_16LE)
                        .read(folder);

        assertThat(found.faults()).containsExactly("2–2 ENCODING");
        assertThat(found.cells()).containsExactly(List.of("2", "好"));
    }
}
