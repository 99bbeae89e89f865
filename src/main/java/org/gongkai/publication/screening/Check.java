package org.gongkai.publication.screening;

import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A rule that starts at certain characters and looks at a bounded stretch from there.
///
/// @param triggers the characters it starts at
/// @param pattern what must stand there, tried on at most [#REACH] characters
/// @param judgement whether that is a finding, and which
record Check(String triggers, Pattern pattern, BiConsumer<Subject, MatchResult> judgement) {

    static final int REACH = 120;

    static Check at(String triggers, String pattern, BiConsumer<Subject, MatchResult> judgement) {
        return new Check(triggers, Pattern.compile(pattern), judgement);
    }
}
