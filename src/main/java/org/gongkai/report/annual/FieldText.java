package org.gongkai.report.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with figures as fields: `{figure}` the number, `{figure|上年}` last year's, `{figure|比上年}`
/// the difference in words. Kept with the ids of figures, written and shown with their names.
public record FieldText(List<Piece> pieces) {

    private static final Pattern FIELD =
            Pattern.compile("\\{([^{}|\\n]{1,120})(?:\\|([^{}\\n]{1,10}))?\\}");

    /// What was begun as a field and is none.
    private static final Pattern BRACE = Pattern.compile("[{}｛｝][^{}｛｝\\n]{0,10}");

    /// What a field shows of its figure.
    public enum Shows {
        VALUE(""),
        LAST_YEAR("上年"),
        DIFFERENCE("比上年");

        private final String word;

        Shows(String word) {
            this.word = word;
        }

        static Optional<Shows> of(String word) {
            for (Shows shows : values()) {
                if (shows.word.equals(word)) return Optional.of(shows);
            }
            return Optional.empty();
        }
    }

    /// Words or a field.
    public sealed interface Piece {
        record Words(String text) implements Piece {}

        record Field(String figure, Shows shows) implements Piece {}
    }

    public FieldText {
        pieces = List.copyOf(pieces);
    }

    /// @param figure finds a figure's id by what stands in the field; a field nobody knows stays
    ///   words
    public static FieldText of(String text, Function<String, Optional<String>> figure) {
        var pieces = new ArrayList<Piece>();
        Matcher field = FIELD.matcher(text);
        int done = 0;
        while (field.find()) {
            Optional<String> id = figure.apply(field.group(1).strip());
            Optional<Shows> shows = Shows.of(field.group(2) == null ? "" : field.group(2).strip());
            if (id.isEmpty() || shows.isEmpty()) continue;
            if (field.start() > done) {
                pieces.add(new Piece.Words(text.substring(done, field.start())));
            }
            pieces.add(new Piece.Field(id.get(), shows.get()));
            done = field.end();
        }
        if (done < text.length()) pieces.add(new Piece.Words(text.substring(done)));
        return new FieldText(pieces);
    }

    /// Words alone, whatever stands in them.
    static FieldText words(String text) {
        return new FieldText(text.isEmpty() ? List.of() : List.of(new Piece.Words(text)));
    }

    /// As it is written, with the fields named by this function.
    public String written(Function<String, String> name) {
        var text = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words words -> text.append(words.text());
                case Piece.Field field -> {
                    text.append('{').append(name.apply(field.figure()));
                    if (field.shows() != Shows.VALUE) text.append('|').append(field.shows().word);
                    text.append('}');
                }
            }
        }
        return text.toString();
    }

    /// What looks like a field but is none, as it was typed.
    public List<String> unknown() {
        var unknown = new ArrayList<String>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                Matcher field = FIELD.matcher(words.text());
                while (field.find()) unknown.add(field.group());
                Matcher stray = BRACE.matcher(field.replaceAll(""));
                while (stray.find()) unknown.add(stray.group());
            }
        }
        return unknown;
    }
}
