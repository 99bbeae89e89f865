package org.gongkai.publication.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The machine's first look. One instance may be used by many threads.
public final class Screening {

    private static final List<Check> CHECKS =
            Stream.of(
                            Contacts.CHECKS,
                            Addresses.CHECKS,
                            BirthDates.CHECKS,
                            SecrecyMarks.CHECKS,
                            Placeholders.CHECKS,
                            DocumentNumbers.CHECKS)
                    .flatMap(List::stream)
                    .toList();
    private static final int[][] BY_TRIGGER = byTrigger();

    private final LocalDate today;

    /// @param today the day beyond which nobody is born yet
    public Screening(LocalDate today) {
        this.today = today;
    }

    /// Everything found, text by text, in the order it stands.
    public List<Finding> screen(List<ScreenedText> texts) {
        var found = new ArrayList<Finding>();
        var matchers = new @Nullable Matcher[CHECKS.size()];
        for (ScreenedText text : texts) {
            var subject = new Subject(text);
            new Numbers(subject, today).look();
            SensitiveColumns.look(subject);
            look(subject, matchers);
            found.addAll(subject.findings());
        }
        return found;
    }

    private static void look(Subject subject, @Nullable Matcher[] matchers) {
        String even = subject.even();
        var current = new boolean[matchers.length];
        for (int at = 0; at < even.length(); at++) {
            int[] checks = BY_TRIGGER[even.charAt(at)];
            if (checks == null || isWithinWord(even, at)) {
                continue;
            }
            for (int i = 0; i < checks.length; i++) {
                int check = checks[i];
                Matcher matcher = matchers[check];
                if (matcher == null) {
                    matcher = CHECKS.get(check).pattern().matcher(even);
                    matcher.useTransparentBounds(true).useAnchoringBounds(false);
                    matchers[check] = matcher;
                } else if (!current[check]) {
                    matcher.reset(even);
                }
                current[check] = true;
                matcher.region(at, Math.min(even.length(), at + Check.REACH));
                if (matcher.lookingAt()) {
                    CHECKS.get(check).judgement().accept(subject, matcher);
                }
            }
        }
    }

    /// No rule starts in the middle of a number or of a Latin word.
    private static boolean isWithinWord(String even, int at) {
        return at > 0 && isLatin(even.charAt(at)) && isLatin(even.charAt(at - 1));
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static int[][] byTrigger() {
        int[][] table = new int[Character.MAX_VALUE + 1][];
        for (int i = 0; i < CHECKS.size(); i++) {
            for (char trigger : CHECKS.get(i).triggers().toCharArray()) {
                int[] old = table[trigger];
                int[] more = old == null ? new int[1] : Arrays.copyOf(old, old.length + 1);
                more[more.length - 1] = i;
                table[trigger] = more;
            }
        }
        return table;
    }
}
