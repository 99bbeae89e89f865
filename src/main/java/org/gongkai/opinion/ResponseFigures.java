package org.gongkai.opinion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The figures of part two of the statistics of 2014 to 2018 for a body and any days, and the list
/// behind each.
@Component
public class ResponseFigures {

    private final List<ResponseEvents> sources;

    ResponseFigures(List<ResponseEvents> sources) {
        this.sources = List.copyOf(sources);
    }

    public Map<ResponseFigure, Long> count(ResponseScope scope) {
        var counts = new EnumMap<ResponseFigure, Long>(ResponseFigure.class);
        for (ResponseFigure figure : ResponseFigure.values()) {
            counts.put(figure, count(scope, figure));
        }
        return counts;
    }

    public long count(ResponseScope scope, ResponseFigure figure) {
        return sources.stream().mapToLong(source -> source.count(scope, figure)).sum();
    }

    public List<ResponseEvents.Line> list(
            ResponseScope scope, ResponseFigure figure, int limit, long offset) {
        var lines = new ArrayList<ResponseEvents.Line>();
        long skip = offset;
        for (ResponseEvents source : sources) {
            if (lines.size() == limit) break;
            long here = source.count(scope, figure);
            if (skip < here) {
                lines.addAll(source.list(scope, figure, limit - lines.size(), skip));
                skip = 0;
            } else {
                skip -= here;
            }
        }
        return lines;
    }
}
