package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.ReplyWay;
import org.gongkai.request.RequestStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalTextsTest {

    private static final Pattern REQUEST_KEY =
            Pattern.compile("\\bt\\(\"((?:request|casework|letter)[-.]open\\.[\\w.-]*\\w)\"[,)]");
    private static final Pattern KEY = Pattern.compile("\\bt\\(\"(portal\\.[a-z0-9.-]*[a-z0-9])\"");

    @ParameterizedTest
    @ValueSource(strings = {"portal", "request-open", "letter-open", "casework"})
    void areThereInBothLanguages(String bundle) throws IOException {
        assertThat(keys(bundle + "_en")).isEqualTo(keys(bundle));
    }

    @Test
    void areThereForEveryPageOfAMatter() throws IOException {
        var wanted = new TreeSet<String>();
        for (String folder : Set.of("request/open", "casework/open", "letter")) {
            try (var files = Files.walk(Path.of("src/main/jte", folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
                    REQUEST_KEY
                            .matcher(Files.readString(file))
                            .results()
                            .forEach(m -> wanted.add(m.group(1)));
                }
            }
        }
        for (RequestStage stage : RequestStage.values()) {
            wanted.add("request-open.now." + stage.code());
            wanted.add("request-open.now." + stage.code() + ".text");
            wanted.add("request-open.has." + stage.acting().code());
        }
        for (LetterStage stage : LetterStage.values()) {
            wanted.add("letter-open.now." + stage.code());
            wanted.add("letter-open.now." + stage.code() + ".text");
            wanted.add("letter-open.has." + stage.acting().code());
        }
        LetterKind.listChosen().forEach(kind -> wanted.add("letter-open.kind." + kind.code()));
        for (ReplyWay way : ReplyWay.values()) {
            wanted.add("letter-open.way." + way.code());
            wanted.add("letter-open.receipt.next.way." + way.code());
        }
        assertThat(wanted).hasSizeGreaterThan(200);
        var keys = new TreeSet<String>(keys("request-open"));
        keys.addAll(keys("casework"));
        keys.addAll(keys("letter-open"));
        assertThat(keys).containsAll(wanted);
    }

    @Test
    void areThereForEveryPage() throws IOException {
        var wanted = new TreeSet<String>();
        for (String folder : Set.of("portal", "components", "layout")) {
            try (var files = Files.walk(Path.of("src/main/jte", folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
                    KEY.matcher(Files.readString(file))
                            .results()
                            .forEach(m -> wanted.add(m.group(1)));
                }
            }
        }
        assertThat(wanted).hasSizeGreaterThan(100);
        assertThat(keys("portal")).containsAll(wanted);
    }

    private static Set<String> keys(String bundle) throws IOException {
        var properties = new Properties();
        String name = "/messages/" + bundle + ".properties";
        var stream = PortalTextsTest.class.getResourceAsStream(name);
        try (var reader =
                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
