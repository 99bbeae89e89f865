package org.gongkai.files.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.function.Consumer;
import org.gongkai.files.Part;

/// Takes in the text that the readers find, keeps count, and knows where the reader is.
public final class Sink {

    /// Thrown when a file holds more text than anyone could look through.
    public static final class Full extends IOException {
        Full() {
            super("more text than the sink takes");
        }
    }

    /// A step of reading within a place.
    @FunctionalInterface
    interface Reading {
        void run() throws IOException;
    }

    private static final int MAX_PARTS = 300_000;

    private final Consumer<Part> out;
    private final Deque<String> places = new ArrayDeque<>();
    private final SequencedSet<String> notes = new LinkedHashSet<>();
    private long charactersLeft;
    private int parts;

    public Sink(Consumer<Part> out, long maxCharacters) {
        this.out = out;
        this.charactersLeft = maxCharacters;
    }

    void within(String place, Reading reading) throws IOException {
        places.addLast(place);
        try {
            reading.run();
        } finally {
            places.removeLast();
        }
    }

    void part(String place, String text) throws IOException {
        if (text.isBlank()) {
            return;
        }
        charactersLeft -= text.length();
        if (charactersLeft < 0 || parts >= MAX_PARTS) {
            throw new Full();
        }
        parts++;
        out.accept(new Part(here(place), text.strip()));
    }

    /// Something a person has to look at, since the machine could not.
    void note(String sentence) {
        notes.add((places.isEmpty() ? "" : here("") + "：") + sentence);
    }

    /// Says that reading stopped before the end of the file.
    public void partial(String sentence) {
        notes.add(sentence);
    }

    private String here(String place) {
        var path = new ArrayDeque<>(places);
        if (!place.isEmpty()) {
            path.addLast(place);
        }
        return String.join(" › ", path);
    }

    public int parts() {
        return parts;
    }

    public SequencedSet<String> notes() {
        return Collections.unmodifiableSequencedSet(notes);
    }
}
