package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Characters of a page as lines of words.
final class Glyphs {

    private Glyphs() {}

    /// The lines downwards, the characters of each from the left.
    static List<List<Glyph>> lines(List<Glyph> characters) {
        var lines = new ArrayList<List<Glyph>>();
        List<Glyph> downwards =
                characters.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList();
        double y = Double.NEGATIVE_INFINITY;
        for (Glyph character : downwards) {
            if (character.y() - y > Math.max(2, character.height() * 0.7)) {
                lines.add(new ArrayList<>());
                y = character.y();
            }
            lines.getLast().add(character);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Glyph::x)));
        return lines;
    }

    /// The characters of a line; one printed twice in the same place (bold) is one.
    static String text(List<Glyph> line) {
        var text = new StringBuilder();
        Set<String> seen = new HashSet<>();
        double end = Double.NaN;
        for (Glyph character : line) {
            String place = character.text() + Math.round(character.x());
            if (!seen.add(place)) {
                continue;
            }
            double gap = character.text().matches("[\\d０-９]") ? 1.2 : 0.6;
            if (character.x() - end > character.width() * gap) {
                text.append(' ');
            }
            text.append(character.text());
            end = character.end();
        }
        return text.toString().strip();
    }
}
