package org.gongkai.publication.screening;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Full dates of birth. Year and month alone, as notices before an appointment give them, may stay.
final class BirthDates {

    private static final Pattern BORN_BEFORE =
            Pattern.compile("(?:出生(?:日期|年月日?|时间)?|生于|生日)[\\s:：为是于（(]{0,3}$");
    private static final Pattern BORN_AFTER = Pattern.compile("^\\s?(?:出生|生[，。）),;；、]|生$)");

    static final List<Check> CHECKS =
            List.of(
                    Check.at(
                            "12",
                            "(?<!\\d)((?:19|20)\\d{2})(?:\\s?年\\s?|[-./])(\\d{1,2})(?:\\s?月\\s?|[-./])(\\d{1,2})(?:\\s?日)?(?!\\d)",
                            BirthDates::date),
                    Check.at(
                            "12",
                            "(?<!\\d)((?:19|20)\\d{2})[01]\\d[0-3]\\d(?!\\d)",
                            BirthDates::date));

    private BirthDates() {}

    private static void date(Subject subject, MatchResult match) {
        if (BORN_BEFORE.matcher(subject.before(match.start(), 12)).find()
                || BORN_AFTER.matcher(subject.after(match.end(), 4)).find()) {
            subject.add(
                    Rule.BIRTH_DATE,
                    Severity.BLOCKING,
                    match.start(),
                    match.end(),
                    "疑似个人出生日期，公开前应当隐去月日。",
                    match.group(1) + "年**月**日");
        }
    }
}
