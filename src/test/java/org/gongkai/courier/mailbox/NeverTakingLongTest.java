package org.gongkai.courier.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.courier.mailbox.ParsedMails.parsed;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NeverTakingLongTest {

    private static final int LARGE = 8_000_000;

    static Stream<Named<String>> mails() {
        String mixed = "Content-Type: multipart/mixed; boundary=b\n\n";
        String text = "Content-Type: text/plain\nContent-Transfer-Encoding: ";
        var nested = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        return Stream.of(
                Named.of("parts", mixed + "--b\n\nx\n".repeat(LARGE / 7)),
                Named.of("almost boundaries", mixed + "--b-\n".repeat(LARGE / 5)),
                Named.of("nesting", nested.toString()),
                Named.of("nesting in itself", (mixed + "--b\n").repeat(LARGE / 48)),
                Named.of("empty lines", text + "7bit\n\n" + "\n".repeat(LARGE)),
                Named.of("one line", text + "7bit\n\n" + "x".repeat(LARGE)),
                Named.of("spaces", text + "7bit\n\n" + " ".repeat(LARGE)),
                Named.of("soft breaks", text + "quoted-printable\n\n" + "= \n".repeat(LARGE / 3)),
                Named.of("equals", text + "quoted-printable\n\n" + "= ".repeat(LARGE / 2)),
                Named.of("base64", text + "base64\n\n" + "?".repeat(LARGE)),
                Named.of("heads", "a: b\n".repeat(LARGE / 5)),
                Named.of("folded head", "Subject: a\n" + " b\n".repeat(LARGE / 3)),
                Named.of("encoded words", "Subject: " + "=?a?Q?".repeat(LARGE / 6)),
                Named.of("quotations", "From: " + "\"\\".repeat(LARGE / 2) + "\n\n"),
                Named.of("addresses", "From: " + "a@".repeat(LARGE / 2) + "\n\n"),
                Named.of("parameters", "Content-Type: a/b" + ";a=\"".repeat(LARGE / 4) + "\n\n"),
                Named.of(
                        "numbered parameters",
                        "Content-Type: a/b;name*0=a" + ";x*1=".repeat(9_999)),
                Named.of(
                        "open tags",
                        "Content-Type: text/html\n\n" + "<a href=x>".repeat(LARGE / 10)),
                Named.of("metas", "Content-Type: text/html\n\n" + "<meta ".repeat(LARGE / 6)),
                Named.of(
                        "links",
                        "Content-Type: text/html\n\n"
                                + "<a href='http://a.cn'>".repeat(LARGE / 22)),
                Named.of(
                        "tables",
                        "Content-Type: text/html\n\n" + "<table><tr><td>".repeat(LARGE / 15)));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void readsItInSeconds(String raw) {
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        assertTimeout(
                Duration.ofSeconds(30), () -> assertThat(parsed(bytes).subject()).isNotNull());
    }
}
