package org.gongkai.letter.setting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What most bodies begin with, as shipped: sources with their terms, and what letters are about.
final class UsualSettings {

    private UsualSettings() {}

    /// The fields of each line of a shipped table.
    static List<String[]> lines(String name) {
        try (InputStream file =
                Objects.requireNonNull(
                        UsualSettings.class.getResourceAsStream("/letter/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The shipped sources for a body.
    static List<SourceForm> sources(String bodyCode) {
        return lines("usual-sources.csv").stream()
                .map(f ->
                        new SourceForm(
                                bodyCode.toLowerCase(java.util.Locale.ROOT) + "-" + f[0],
                                f[1],
                                f[2],
                                f[3].equals("yes"),
                                f[4],
                                f[5],
                                f[6],
                                f[7],
                                f[8],
                                f[9],
                                f[10],
                                f[11],
                                f[12].equals("yes"),
                                true))
                .toList();
    }
}
