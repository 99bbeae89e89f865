package org.gongkai.letter.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import org.gongkai.letter.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnNamesTest {

    @Test
    void noNameBelongsToTwoColumns() {
        var owners = new HashMap<String, Column>();
        for (Column column : Column.values()) {
            for (String name : column.names()) {
                assertThat(owners.put(name.toLowerCase(Locale.ROOT), column))
                        .as(name)
                        .isIn(null, column);
            }
        }
        assertThat(owners).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-25 14:03",
                "2026/11/25 14:03:00",
                "2026.11.25 14:3",
                "2026年11月25日14时03分",
                "2026年11月25日 14：03",
                "20261125140300",
                "202611251403",
                "2026-11-25T14:03:00+08:00",
                "2026-11-25T06:03:00Z",
                "2026-11-25T14:03:00.000+0800",
                " 2026-11-25T14:03 "
            })
    void readsMomentsAsTheyAreWritten(String written) {
        assertThat(WrittenTime.read(written)).contains(Instant.parse("2026-11-25T06:03:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25", "2026年11月25日", "20261125", "2026/11/25 0:00"})
    void aDayBeginsAtMidnightInChina(String written) {
        assertThat(WrittenTime.read(written)).contains(Instant.parse("2026-11-24T16:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "昨天",
                "2026-13-01",
                "2026-02-30 10:00",
                "25/11/2026",
                "46351",
                "14:03",
                "2026-11-25 25:00"
            })
    void refusesWhatIsNoMoment(String written) {
        assertThat(WrittenTime.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "咨询, CONSULT",
        "咨询类, CONSULT",
        "投诉件, COMPLAINT",
        "意见 建议, SUGGESTION",
        "求决, HELP",
        "投诉工作人员, CONDUCT",
        "report, REPORT"
    })
    void knowsWhatPlatformsCallTheKinds(String word, LetterKind kind) {
        assertThat(KindWords.find(word)).contains(kind);
    }

    @Test
    void takesNoKindThatNobodyChooses() {
        assertThat(KindWords.find("评议")).isEmpty();
        assertThat(KindWords.find("appraisal")).isEmpty();
    }

    @Test
    void masksWhatTellsWhoItIs() {
        assertThat(Masks.of(Column.NAME, "来信人甲")).isEqualTo("来＊");
        assertThat(Masks.of(Column.PHONE, "13912345678")).isEqualTo("139＊＊＊＊78");
        assertThat(Masks.of(Column.PHONE, "12345")).doesNotContain("12345");
        assertThat(Masks.of(Column.EMAIL, "reader@example.cn")).isEqualTo("r＊＊＊@example.cn");
        assertThat(Masks.of(Column.ADDRESS, "澄心路12号院3号楼")).isEqualTo("澄心路12号…");
        assertThat(Masks.of(Column.TEXT, "我的身份证号是11010519491231002X，请查"))
                .doesNotContain("110105")
                .contains("11＊＊＊");
    }
}
