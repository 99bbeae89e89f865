package org.gongkai.report.reading;

import java.util.Arrays;
import java.util.List;

/// Words in which one mark stands for each number, and for each of its characters the place of the
/// passage it stands for. Definitions are matched against such texts.
final class Marked {

    private final String text;
    private final int[] places;

    private Marked(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /// `[from, to)` of the normal text.
    static Marked of(String normal, int from, int to, List<Quantity> quantities) {
        var words = new Words(to - from + 16);
        int next = from;
        for (Quantity quantity : quantities) {
            words.addAll(normal, next, quantity.start());
            words.add(Quantity.MARK, quantity.start());
            if (quantity.isBare(normal)) {
                words.add(Quantity.BARE, quantity.end());
            }
            next = quantity.end();
        }
        words.addAll(normal, next, to);
        return words.marked(to);
    }

    String text() {
        return text;
    }

    int place(int index) {
        return places[index];
    }

    /// The first character that stands for `place` or what follows it.
    int index(int place) {
        int found = Arrays.binarySearch(places, place);
        int index = found < 0 ? -found - 1 : found;
        while (index > 0 && places[index - 1] == place) {
            index--;
        }
        return index;
    }

    /// Other words made of these, one piece after the other.
    ///
    /// @param place what words stand for that are put in
    Composed composed(int place) {
        return new Composed(this, place);
    }

    /// Words being made of pieces of a marked text.
    static final class Composed {

        private final Marked from;
        private final int place;
        private final Words words = new Words(64);
        private int end;

        private Composed(Marked from, int place) {
            this.from = from;
            this.place = place;
            this.end = place;
        }

        Composed put(String added) {
            added.chars().forEach(c -> words.add((char) c, place));
            return this;
        }

        Composed piece(int start, int end) {
            for (int i = start; i < end; i++) {
                words.add(from.text.charAt(i), from.places[i]);
            }
            this.end = from.places[end];
            return this;
        }

        Marked marked() {
            return words.marked(end);
        }
    }

    private static final class Words {

        private final StringBuilder text = new StringBuilder();
        private int[] places;

        Words(int length) {
            this.places = new int[length];
        }

        void add(char c, int place) {
            if (text.length() + 1 >= places.length) {
                places = Arrays.copyOf(places, 2 * places.length);
            }
            places[text.length()] = place;
            text.append(c);
        }

        void addAll(String normal, int from, int to) {
            for (int i = from; i < to; i++) {
                add(normal.charAt(i), i);
            }
        }

        Marked marked(int end) {
            places[text.length()] = end;
            return new Marked(text.toString(), Arrays.copyOf(places, text.length() + 1));
        }
    }
}
