package org.gongkai.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SecretCodeTest {

    @RepeatedTest(20)
    void isReadHoweverItIsTyped() {
        String code = SecretCode.fresh(new SecureRandom());
        String plain = SecretCode.normalized(code);
        assertThat(plain).hasSize(20);
        assertThat(SecretCode.normalized(" " + code.toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(plain);
        assertThat(SecretCode.normalized(code.replace('0', 'o').replace('1', 'l')))
                .isEqualTo(plain);
    }

    @Test
    void isNothingWhenItCannotBeOne() {
        assertThat(SecretCode.normalized("")).isEmpty();
        assertThat(SecretCode.normalized("12345")).isEmpty();
        assertThat(SecretCode.normalized("U".repeat(20))).isEmpty();
        assertThat(SecretCode.normalized("查询码查询码查询码查询码查询码查询码查询")).isEmpty();
    }
}
