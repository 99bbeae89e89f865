package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a part of a sentence leaves unclear: numbers that are of no figure, and sizes without one.
final class Doubts {

    private static final Pattern COUNTING =
            Pattern.compile("共|累计|先后|召开|举办|组织|开展|收到|受理|编发|印发|发布|公开|办结|办理|答复");

    private Doubts() {}

    /// A number nothing was made of, unless it is a time, planned, or hardly a number at all.
    static Optional<Unsure> onUnknown(SentencePart part, Quantity quantity, Identity identity) {
        String clause = part.clause(quantity.start(), quantity.end());
        boolean counted = !quantity.hanzi() || COUNTING.matcher(clause).find();
        boolean small = quantity.hanzi() && quantity.value().intValue() == 1;
        boolean plan = new Circumstances(part, identity).isPlan(quantity.start());
        boolean bare = quantity.isBare(part.passage().text().text());
        if (bare || SentencePart.isTime(quantity.unit()) || !counted || small || plan) {
            return Optional.empty();
        }
        return Optional.of(part.unsure(part.quote(quantity, quantity.start()), "有数目，但没有与之相符的统计项"));
    }

    static List<Unsure> onVague(SentencePart part) {
        var unsure = new ArrayList<Unsure>();
        Matcher vague = Quantities.vague(part.text());
        while (vague.find()) {
            if (COUNTING.matcher(part.text()).find()) {
                Line quote = part.quoteOf(part.from() + vague.start(), part.from() + vague.end());
                unsure.add(part.unsure(quote, "只说了大概，没有确切的数"));
            }
        }
        return unsure;
    }
}
