package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0",
        "10, 0",
        "11, 100",
        "30, 2000",
        "31, 2200",
        "40, 4000",
        "41, 4300",
        "50, 7000",
        "51, 7400"
    })
    void countsByPiece(int pieces, int yuan) {
        assertThat(Fee.PIECE.yuan(pieces)).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "30, 0",
        "31, 10",
        "44, 140",
        "57, 270",
        "72, 420",
        "100, 700",
        "101, 720",
        "109, 880",
        "119, 1080",
        "200, 2700",
        "201, 2740"
    })
    void countsByPage(int pages, int yuan) {
        assertThat(Fee.PAGE.yuan(pages)).isEqualTo(yuan);
    }

    @ParameterizedTest
    @EnumSource(Fee.class)
    void costsNothingForNothing(Fee scale) {
        assertThat(scale.yuan(-1)).isZero();
        assertThat(scale.yuan(Integer.MIN_VALUE)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Fee.class)
    void neverOverflowsSilently(Fee scale) {
        assertThatThrownBy(() -> scale.yuan(Integer.MAX_VALUE))
                .isInstanceOf(ArithmeticException.class);
    }
}
