package org.gongkai.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青政办〔2016〕8号",
                "青政办[2016]8号",
                "青政办（2016）8号",
                "青政办【2016】 8 号",
                "青政办﹝2016﹞08号",
                "青政办［２０１６］８号",
                "青政办〔2016〕第8号",
                "青政办2016年第8号",
                "青政办 2016 8号"
            })
    void readsEveryBracket(String typed) {
        assertThat(DocumentNumber.of(typed)).contains(new DocumentNumber("青政办", 2016, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016年8月8日", "低保", "", "2016", "〔16〕8号", "8号", "20168号"})
    void isNotMisledByDatesAndFigures(String typed) {
        assertThat(DocumentNumber.of(typed)).isEmpty();
    }

    @Test
    void findsNumbersWithinAText() {
        assertThat(DocumentNumber.findAll("关于青政办[2016]8号和青教〔2017〕12号文件的说明"))
                .extracting(found -> found.number().number())
                .containsExactly(8, 12);
    }

    @Test
    void keepsANumberOfAnotherFormWithoutItsPunctuation() {
        assertThat(DocumentNumber.keys("第 7 号令")).containsExactly("第7号令");
        assertThat(DocumentNumber.keys(" ")).isEmpty();
    }
}
