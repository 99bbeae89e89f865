package org.gongkai.catalogue.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The shipped files.
final class Resources {

    private Resources() {}

    static InputStream open(String name) {
        InputStream file = Resources.class.getResourceAsStream("/catalogue/" + name);
        if (file == null) {
            throw new IllegalStateException("Missing from the jar: catalogue/" + name);
        }
        return file;
    }

    static String text(String name) {
        try (InputStream file = open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
