package org.gongkai.catalogue;

import java.util.Optional;
import java.util.OptionalInt;

/// By when an entry must be public (公开时限): kept as it was written, and read as far as it can be.
///
/// @param written the words of the catalogue, without line breaks and spaces
/// @param number how many [Unit]s, where the kind has a number
/// @param unit of the number
/// @param from what the time runs from, or what it keeps step with (“信息形成或者变更”, “批复”, “规范性文件”),
///   empty where the words do not say
/// @param notice the window of a public notice (公示) that the words also order
public record TimeRule(
        String written,
        Kind kind,
        OptionalInt number,
        Optional<Unit> unit,
        String from,
        Optional<Notice> notice) {

    public enum Kind {
        /// Within a number of units after something happened.
        WITHIN,
        /// At least a number of units before something happens.
        BEFORE,
        /// 及时公开.
        PROMPTLY,
        /// 实时公开.
        LIVE,
        YEARLY,
        HALF_YEARLY,
        QUARTERLY,
        MONTHLY,
        WEEKLY,
        DAILY,
        /// Together with another paper: 与规范性文件同步.
        TOGETHER,
        /// 长期公开: always to be seen.
        STANDING,
        /// Only a notice window is said; see [#notice()].
        NOTICE,
        /// 同上: the rule of the line above; an import resolves it.
        SAME_AS_ABOVE,
        /// Not understood: a person has to read [#written()].
        UNREAD
    }

    /// What the number counts. “日” is written down as calendar days; whether the law behind the
    /// entry means working days is for that law to say.
    public enum Unit {
        WORKING_DAY,
        CALENDAR_DAY,
        HOUR,
        MONTH
    }

    /// How long a public notice stays up.
    public record Notice(int number, Unit unit) {}

    /// Never fails: what it cannot read is [Kind#UNREAD].
    public static TimeRule parse(String written) {
        return TimeRuleReader.read(written);
    }

    public boolean isRead() {
        return kind != Kind.UNREAD;
    }
}
