package org.gongkai.catalogue.web;

import java.util.Optional;
import org.gongkai.catalogue.TimeRule;
import org.gongkai.pages.Text;

/// A time rule as the program reads it, in a sentence, so that a person can see whether it reads
/// right.
public final class TimeWords {

    private TimeWords() {}

    public static String of(TimeRule rule) {
        String kind = "catalogue.time." + rule.kind().name();
        String span = rule.number().isPresent() ? span(rule.number().getAsInt(), rule.unit()) : "";
        String from = rule.from().isEmpty() ? Text.t(kind + ".from") : "“" + rule.from() + "”";
        String words = Text.t(kind, from, span);
        return rule.notice()
                .filter(_ -> rule.kind() != TimeRule.Kind.NOTICE)
                .map(notice -> words + Text.t("catalogue.time.and-notice", noticeSpan(notice)))
                .orElseGet(() -> rule.notice().map(n -> words + noticeSpan(n)).orElse(words));
    }

    private static String noticeSpan(TimeRule.Notice notice) {
        return span(notice.number(), Optional.of(notice.unit()));
    }

    private static String span(int number, Optional<TimeRule.Unit> unit) {
        return number + unit.map(u -> Text.t("catalogue.unit." + u.name())).orElse("");
    }
}
