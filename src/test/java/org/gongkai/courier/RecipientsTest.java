package org.gongkai.courier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientsTest {

    @ParameterizedTest
    @CsvSource({
        "13800001234, 13800001234, 138****1234",
        "138 0000-1234, 13800001234, 138****1234",
        "+86 138 0000 1234, 13800001234, 138****1234",
        "008613800001234, 13800001234, 138****1234",
        "+85251230000, +85251230000, +85****0000"
    })
    void readsNumbers(String typed, String normal, String masked) {
        assertThat(Recipients.normal(Way.SMS, typed)).contains(normal);
        assertThat(Recipients.masked(Way.SMS, typed)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0570-7777777",
                "12800001234",
                "1380000123",
                "138000012345",
                "+8613800001234\n",
                "13800001234,13800005678",
                "+86",
                "十三八",
                "+8612345",
                "z@x.cn"
            })
    void refusesOtherNumbers(String typed) {
        assertThat(Way.SMS.accepts(typed)).isFalse();
        assertThat(Recipients.masked(Way.SMS, typed)).isEqualTo("****");
    }

    @ParameterizedTest
    @CsvSource({
        "zhang@x.cn, zhang@x.cn, z***@x.cn",
        " Zhang.San+1@Mail.X.CN , Zhang.San+1@mail.x.cn, Z***@mail.x.cn",
        "a@明镜.cn, a@xn--2hvy66h.cn, a***@xn--2hvy66h.cn"
    })
    void readsAddresses(String typed, String normal, String masked) {
        assertThat(Recipients.normal(Way.EMAIL, typed)).contains(normal);
        assertThat(Recipients.masked(Way.EMAIL, typed)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@x.cn",
                "a@x",
                "a b@x.cn",
                "a@x.cn,b@x.cn",
                "a@x.cn\r\nBcc: b@x.cn",
                "a\n@x.cn",
                "<a@x.cn>",
                "张三@x.cn",
                "a..b@x.cn",
                ".a@x.cn",
                "a@-x.cn",
                "a@x..cn",
                "a@x.cn>",
                "\"a b\"@x.cn",
                "a@[127.0.0.1]"
            })
    void refusesOtherAddresses(String typed) {
        assertThat(Way.EMAIL.accepts(typed)).isFalse();
    }
}
