package org.gongkai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.report.ReadReports.Figure;

/// The text of a report cut into pieces, so that each number's words can be pointed at.
///
/// @param text of the piece
/// @param figures the figures read from it, by position; none for the text between
public record MarkedSource(String text, List<Integer> figures) {

    public static List<MarkedSource> of(String source, List<Figure> figures) {
        var pieces = new ArrayList<MarkedSource>();
        var within = new ArrayList<Integer>();
        int from = 0;
        int start = 0;
        int end = 0;
        for (Figure figure :
                figures.stream().sorted(Comparator.comparingInt(Figure::offset)).toList()) {
            if (!within.isEmpty() && figure.offset() >= end) {
                pieces.add(new MarkedSource(source.substring(from, start), List.of()));
                pieces.add(new MarkedSource(source.substring(start, end), List.copyOf(within)));
                from = end;
                within.clear();
            }
            if (within.isEmpty()) start = figure.offset();
            within.add(figure.position());
            end = Math.max(end, figure.offset() + figure.quote().length());
        }
        if (!within.isEmpty()) {
            pieces.add(new MarkedSource(source.substring(from, start), List.of()));
            pieces.add(new MarkedSource(source.substring(start, end), List.copyOf(within)));
            from = end;
        }
        pieces.add(new MarkedSource(source.substring(from), List.of()));
        return pieces;
    }
}
