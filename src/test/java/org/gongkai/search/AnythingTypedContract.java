package org.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No input is an error.
public abstract class AnythingTypedContract extends SearchIndexContract {

    private static final String[] PIECES = {
        "低保",
        "不动产",
        "的",
        "“",
        "”",
        "\"",
        "-",
        "－",
        ":",
        "：",
        "标题:",
        "文号:",
        "索引号：",
        "机构:",
        "title:",
        "[2016]",
        "〔2016〕8号",
        "号",
        "第",
        "(",
        ")",
        "*",
        "?",
        "~",
        "^",
        "AND",
        "OR",
        "NOT",
        "\\",
        "/",
        "+",
        "!",
        "\u0000",
        "\uD800",
        "\uDC00",
        "𠮷",
        "\n",
        "\t",
        " ",
        "　",
        "é",
        "😀",
        "1",
        "99999",
        "%",
        "_",
        "'"
    };

    @BeforeEach
    void somePapers() {
        put(
                Paper.titled(1, "低保办法").text("低保，不动产，〔2016〕8号").number("青政办〔2016〕8号"),
                Paper.titled(2, "\uD800坏\uDC00字")
                        .text("\u0000零\uDFFF")
                        .attached("\uD800", "\u0000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "““",
                "-",
                "--",
                "标题:",
                "标题:\"",
                "-标题:低保",
                "文号:[",
                "a:b:c",
                "*",
                "?*",
                "[* TO *]",
                "((((",
                "\\",
                "\uD800",
                "\uDC00\uD800",
                "title:-\"",
                "文号:　",
                "''; DROP TABLE"
            })
    void takesOddInput(String typed) {
        assertThatCode(() -> index().search(SearchQuery.of(typed))).doesNotThrowAnyException();
    }

    @Test
    void takesRandomInput() {
        var random = new Random(20_240_601);
        for (int i = 0; i < 1_500; i++) {
            var typed = new StringBuilder();
            int pieces = random.nextInt(40);
            for (int k = 0; k < pieces; k++) {
                typed.append(
                        random.nextInt(4) == 0
                                ? String.valueOf((char) random.nextInt(65_536))
                                : PIECES[random.nextInt(PIECES.length)]);
            }
            String text = typed.toString();
            assertThatCode(() -> index().search(SearchQuery.of(text)))
                    .as("<%s>", text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void cutsWhatIsTooLong() {
        assertThat(ids("低保".repeat(10) + " " + "低保 ".repeat(100_000))).isNotNull();
        assertThat(ids(" ".repeat(150) + "低保" + "　".repeat(1_000_000))).containsExactly(1L);
        assertThat(ids("低保办法" + " ".repeat(195) + "𠮷𠮷𠮷")).containsExactly(1L);
    }

    @Test
    void takesAQuestionOfManyDifferentWords() {
        var typed = new StringBuilder();
        for (int i = 0; i < 100; i++) typed.append((char) ('一' + i * 37)).append(' ');

        assertThat(ids(typed.toString())).isEmpty();
    }

    @Test
    void takesAsManyCompoundsPhrasesAndExclusionsAsFit() {
        var compounds = new StringBuilder();
        var phrases = new StringBuilder();
        var excluded = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            char c = (char) ('一' + i * 41);
            compounds.append(c).append("木森林").append(' ');
            phrases.append('“').append(c).append('”');
            excluded.append(" -").append(c);
        }

        assertThat(ids(compounds.toString())).isEmpty();
        assertThat(ids(phrases.toString())).isEmpty();
        assertThat(ids("低保办法" + excluded)).containsExactly(1L);
        assertThat(ids(compounds.substring(0, 100) + excluded)).isEmpty();
    }

    @Test
    void findsNothingForPunctuationOnly() {
        assertThat(ids("？！。")).isEmpty();
    }

    @Test
    void takesAnyPage() {
        var query = SearchQuery.of("低保");

        assertThat(ids(query.withPage(-5, -5))).containsExactly(1L);
        assertThat(ids(query.withPage(Integer.MAX_VALUE, Integer.MAX_VALUE))).isEmpty();
    }
}
