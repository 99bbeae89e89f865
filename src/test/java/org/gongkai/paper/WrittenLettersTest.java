package org.gongkai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every format.
class WrittenLettersTest {

    private final Letters letters = new Letters();

    @ParameterizedTest
    @EnumSource
    void keepsAllWordsInTheirOrder(LetterFormat format) throws IOException {
        String text = read(SomeLetters.reply(), format);
        assertThat(text)
                .containsSubsequence(
                        SomeLetters.wordsOfTheReply().stream().map(ReadBack::squeezed).toList());
        assertThat(text).contains("扫码查询办理进度");
    }

    @ParameterizedTest
    @EnumSource
    void keepsLabelsAndValuesOfAForm(LetterFormat format) throws IOException {
        assertThat(read(SomeLetters.form(), format))
                .contains("姓名", "李㛃", "联系电话", "010-12345678", "第一行", "第二行", "备注");
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryRowOfALongTable(LetterFormat format) throws IOException {
        List<String> rows = IntStream.rangeClosed(1, 200).mapToObj(i -> "第" + i + "号").toList();
        assertThat(read(SomeLetters.longTable(), format)).containsSubsequence(rows);
    }

    @ParameterizedTest
    @EnumSource
    void takesAParagraphOfTwentyThousandCharacters(LetterFormat format) throws IOException {
        String text = "政务公开，利民便民。".repeat(2_000);
        String read = read(SomeLetters.saying(text), format).replaceAll("—\\d+—", "");
        assertThat(read).contains(text);
    }

    @ParameterizedTest
    @EnumSource
    void takesACellHigherThanAPage(LetterFormat format) throws IOException {
        String text = "申请人陈述的理由。".repeat(2_000);
        var rows = List.of(new Block.Row("理由", text), new Block.Row("签名", "某某"));
        var letter = Letter.of("申请表", List.of(new Block.Rows(rows)));
        assertThat(read(letter, format).replaceAll("—\\d+—", "")).contains(text).contains("某某");
    }

    @ParameterizedTest
    @EnumSource
    void takesSignsOfMarkupAsText(LetterFormat format) throws IOException {
        String text = "<b>a&amp;b</b>\"'${x}]]>&#0;%d\\u0041";
        assertThat(read(SomeLetters.saying(text), format)).contains(text);
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutWhatNobodySees(LetterFormat format) throws IOException {
        String text = "甲\u0000\u0007\u001B乙\u202E丙\uFEFF\u200B丁\uFFFE戊\uD800己\t庚";
        assertThat(read(SomeLetters.saying(text), format)).contains("甲乙丙丁戊己庚");
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "OFD"})
    void marksACharacterThatNoFaceHasAndNamesItsCode(LetterFormat format) throws IOException {
        assertThat(read(SomeLetters.saying("王\uD840\uDC0B谢谢😀！"), format))
                .contains("王〓谢谢〓！")
                .contains("文中“〓”处为字库暂缺的字，编码为U+2000B、U+1F600。");
    }

    @ParameterizedTest
    @EnumSource(names = "DOCX")
    void leavesRareCharactersToTheFacesOfTheReader(LetterFormat format) throws IOException {
        assertThat(read(SomeLetters.saying("王\uD840\uDC0B谢谢😀！"), format))
                .contains("王\uD840\uDC0B谢谢😀！");
    }

    @ParameterizedTest
    @EnumSource
    void writesAnEmptyLetter(LetterFormat format) {
        assertThat(letters.write(Letter.of("", List.of()), format)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesForTheSameLetter(LetterFormat format) throws InterruptedException {
        byte[] first = letters.write(SomeLetters.reply(), format);
        Thread.sleep(2_100); // times in zip files count in steps of two seconds
        assertThat(new Letters().write(SomeLetters.reply(), format)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesInEightThreadsAtOnce(LetterFormat format)
            throws InterruptedException, ExecutionException {
        byte[] alone = letters.write(SomeLetters.reply(), format);
        Callable<byte[]> work = () -> letters.write(SomeLetters.reply(), format);
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<byte[]> one :
                    threads.invokeAll(IntStream.range(0, 24).mapToObj(i -> work).toList())) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }

    private String read(Letter letter, LetterFormat format) throws IOException {
        return ReadBack.text(letters.write(letter, format), format);
    }
}
