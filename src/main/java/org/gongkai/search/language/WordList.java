package org.gongkai.search.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The word lists beside the module: words apart by space or line, remarks behind `#`.
final class WordList {

    private WordList() {}

    static Set<String> read(String name) {
        return lines(name).stream()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The lines that say something, without remarks.
    static List<String> lines(String name) {
        var stream =
                Objects.requireNonNull(
                        WordList.class.getResourceAsStream("/search/" + name), "no list " + name);
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
