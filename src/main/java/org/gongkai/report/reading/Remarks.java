package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Remarks on figures that do not go together. Nothing is corrected: channels need not add up to
/// the total, because one item may go out by several, but an editor wants to know.
final class Remarks {

    private Remarks() {}

    static List<Unsure> on(List<ReadFigure> figures) {
        var remarks = new ArrayList<Unsure>();
        Optional<ReadFigure> total =
                figures.stream().filter(f -> f.id().equals("proactive.total")).findFirst();
        List<ReadFigure> channels =
                figures.stream().filter(f -> f.id().startsWith("proactive.channel.")).toList();
        BigDecimal sum =
                channels.stream().map(ReadFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.isPresent() && channels.size() > 1 && sum.compareTo(total.get().value()) != 0) {
            remarks.add(
                    new Unsure(
                            total.get().quote(),
                            total.get().offset(),
                            "总数写的是%s，各渠道相加是%s（同一信息可由几个渠道公开，不作更正）"
                                    .formatted(
                                            total.get().value().toPlainString(),
                                            sum.toPlainString())));
        }
        return remarks;
    }
}
