package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.ReplyWay;
import org.gongkai.pages.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeWordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern WHOLE_KEY =
            Pattern.compile(
                    "\\bt\\(\"((?:bulletin|calendar|casework|catalogue|comparing|courier|files|letter|letter-intake|office|opinion|organization|publication|request)\\.[\\w.-]*\\w)\"[,)]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit",
                "bulletin",
                "calendar",
                "casework",
                "catalogue",
                "comparing",
                "courier",
                "files",
                "figures",
                "letter",
                "letter-intake",
                "office",
                "opinion",
                "organization",
                "publication",
                "report",
                "request"
            })
    void saysTheSameThingsInBothLanguages(String bundle) throws IOException {
        assertThat(keys(bundle + "_en")).isEqualTo(keys(bundle));
    }

    /// Which of two would be shown is chance.
    @Test
    void saysNothingTwice() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path bundle : bundles.toList()) {
                String name = bundle.getFileName().toString().replace(".properties", "");
                if (!name.endsWith("_en")) all.addAll(keys(name));
            }
        }
        assertThat(all).hasSizeGreaterThan(4000).doesNotHaveDuplicates();
    }

    @Test
    void hasWordsForEveryKeyTheTemplatesName() throws IOException {
        List<String> missing = new ArrayList<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                var keys = WHOLE_KEY.matcher(Files.readString(template));
                while (keys.find()) if (!Text.has(keys.group(1))) missing.add(keys.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void hasWordsForEverythingALetterCanBeOrDo() throws IOException {
        List<String> wanted = new ArrayList<>();
        for (var one : LetterStage.values()) wanted.add("letter.stage." + one.code());
        for (var one : LetterKind.values()) wanted.add("letter.kind." + one.code());
        for (var one : ReplyWay.values()) wanted.add("letter.reply-way." + one.code());
        for (var one : LetterOutcome.values()) {
            wanted.add("letter.outcome." + one.code());
            wanted.add("letter-drafts." + one.code());
        }
        Pattern deed = Pattern.compile("deed = \"([a-z-]+)\"|formaction=\"[^\"]*\\}/([a-z-]+)\"");
        Pattern words = Pattern.compile("deed = \"([a-z-]+)\", name = \"([a-z]+)\"");
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte/letter"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(template);
                deed.matcher(text)
                        .results()
                        .forEach(found -> {
                            String name = found.group(1) == null ? found.group(2) : found.group(1);
                            wanted.add("letter.button." + name);
                            if (!name.equals("draft")) wanted.add("letter.done." + name);
                        });
                words.matcher(text)
                        .results()
                        .forEach(found ->
                                wanted.add(
                                        "letter.field." + found.group(2) + "." + found.group(1)));
            }
        }
        assertThat(wanted).hasSizeGreaterThan(120).allMatch(Text::has);
    }

    private static Set<String> keys(String bundle) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
