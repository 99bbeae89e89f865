package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableNumberTest {

    @ParameterizedTest
    @CsvSource({
        "3108000000,元,31.08 亿元",
        "25000.00,元,2.5 万元",
        "100000000,元,1 亿元",
        "420,元,420 元",
        "123456789,元,12345.6789 万元",
        "157675,件,157675 件",
        "4.18,%,4.18 %",
        "0,元,0 元"
    })
    void writesNumbersAsPeopleDo(BigDecimal value, String unit, String words) {
        assertThat(ReadableNumber.of(value, unit)).isEqualTo(words);
    }
}
