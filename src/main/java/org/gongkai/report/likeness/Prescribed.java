package org.gongkai.report.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Knows the words that the official form puts into every report (`prescribed.txt`).
final class Prescribed {

    private static final Pattern WORDS = load();

    private Prescribed() {}

    static boolean is(String sentence) {
        return WORDS.matcher(sentence).find();
    }

    private static Pattern load() {
        var resource =
                Objects.requireNonNull(Prescribed.class.getResourceAsStream("prescribed.txt"));
        try (var lines =
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return Pattern.compile(
                    lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> "(?:" + line.strip() + ")")
                            .collect(Collectors.joining("|")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
