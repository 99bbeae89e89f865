package org.gongkai.files.rows;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The row that names the columns.
///
/// @param number its line or row in the file
/// @param names as written, up to the last that is not blank
/// @param known how many of them were asked for; 0 when the head had to be guessed
public record Head(int number, List<String> names, int known) {

    /// Titles, dates and instructions above the head; nobody writes more.
    static final int WITHIN = 30;

    public Head {
        names = List.copyOf(names);
    }

    /// The column of the first of these names that the head has.
    public OptionalInt find(Collection<String> wanted) {
        for (String name : wanted) {
            Set<String> one = plainNames(List.of(name));
            for (int column = 0; column < names.size(); column++) {
                if (isKnown(names.get(column), one)) {
                    return OptionalInt.of(column);
                }
            }
        }
        return OptionalInt.empty();
    }

    /// The row with most of the names asked for. With fewer than two of them it might be anything;
    /// then the first row that is filled in two places or more, which no title is.
    static Optional<Head> find(List<RawRow> start, Set<String> plainNames) {
        Head best = null;
        for (RawRow row : start) {
            if (row.broken() == null) {
                Head head = of(row, plainNames);
                if (best == null || head.known > best.known || head.isFirstTable(best)) {
                    best = head;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isFirstTable(Head above) {
        return known == above.known && filled() > 1 && above.filled() == 1;
    }

    private static Head of(RawRow row, Set<String> plainNames) {
        var names = new ArrayList<>(row.cells());
        while (!names.isEmpty() && names.getLast().isEmpty()) names.removeLast();
        int known = (int) names.stream().filter(name -> isKnown(name, plainNames)).count();
        return new Head(row.number(), names, known > 1 ? known : 0);
    }

    long filled() {
        return names.stream().filter(name -> !name.isEmpty()).count();
    }

    /// Whether a row is this head once more, as where two files were joined.
    boolean isRepeatedIn(List<String> cells) {
        for (int column = 0; column < Math.max(names.size(), cells.size()); column++) {
            String name = column < names.size() ? plain(names.get(column)) : "";
            String cell = column < cells.size() ? plain(cells.get(column)) : "";
            if (!name.equals(cell)) return false;
        }
        return true;
    }

    static Set<String> plainNames(Collection<String> names) {
        var plain = new HashSet<String>();
        names.forEach(name -> plain.add(plain(name)));
        return plain;
    }

    /// Whether a name is among these, with or without what it says in parentheses at its end.
    static boolean isKnown(String name, Set<String> plainNames) {
        String plain = plain(name);
        return plainNames.contains(plain)
                || plainNames.contains(plain.replaceFirst("\\([^()]*\\)$", ""));
    }

    /// Without spaces, stars, colons and differences of width.
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s*:]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
