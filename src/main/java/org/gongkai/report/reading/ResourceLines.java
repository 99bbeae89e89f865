package org.gongkai.report.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The lines of a data file beside these classes, without blank lines and comments (`# …`).
final class ResourceLines {

    private ResourceLines() {}

    static List<String> of(String name) {
        InputStream resource =
                Objects.requireNonNull(ResourceLines.class.getResourceAsStream(name), name);
        try (var lines =
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The fields of a line, parted by a bar with a space on both sides.
    static String[] fields(String line) {
        String[] fields = line.split("(?<= )\\|(?= )", -1);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = fields[i].strip();
        }
        return fields;
    }
}
