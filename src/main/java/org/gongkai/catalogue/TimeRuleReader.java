package org.gongkai.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.catalogue.TimeRule.Kind;
import org.gongkai.catalogue.TimeRule.Notice;
import org.gongkai.catalogue.TimeRule.Unit;

/// Reads the phrases that catalogues use for times. A number with a unit is looked for first,
/// because “每月终了后10日内” says more than “每月”.
final class TimeRuleReader {
    private static final String AMOUNT = "([0-9]+|[一二三四五六七八九十]+)(?:个?(工作日|小时)|(日|天)|个(月))";
    private static final Pattern NOTICE = Pattern.compile("公示(?:期|时间)?(?:为|不少于|不得少于)?" + AMOUNT);
    private static final Pattern WITHIN = Pattern.compile(AMOUNT + "(?:之内|以内|内)");
    private static final Pattern BEFORE =
            Pattern.compile("提前(?:不少于|至少)?" + AMOUNT + "|(?<![月0-9第])" + AMOUNT + "(?:以前|之前|前)");
    private static final Pattern FIXED_DATE = Pattern.compile("[0-9]+月[0-9]+日(?:以前|之前|前)");
    private static final Pattern START =
            Pattern.compile("(?:自|从|在|于)?([^,，;；。]*?)(?:之日起?|之后|后|起)[^,，;；。]*$");
    private static final Pattern IN_STEP = Pattern.compile("(?:与|和|随)([^,，;；。]*?)同步");

    private record Phrase(Pattern words, Kind kind) {}

    private static final List<Phrase> PHRASES =
            List.of(
                    phrase("同步", Kind.TOGETHER),
                    phrase("按半年|每半年|半年度", Kind.HALF_YEARLY),
                    phrase("按季|每季|季度", Kind.QUARTERLY),
                    phrase("按月|每月|月度", Kind.MONTHLY),
                    phrase("按周|每周", Kind.WEEKLY),
                    phrase("按日|每日|每天", Kind.DAILY),
                    phrase("按年|每年|年度|次年", Kind.YEARLY),
                    phrase("实时|即时", Kind.LIVE),
                    phrase("及时|立即|适时|第一时间|动态更新|动态调整", Kind.PROMPTLY),
                    phrase("长期|常年", Kind.STANDING));

    private static final Map<String, Unit> UNITS =
            Map.of(
                    "工作日", Unit.WORKING_DAY,
                    "小时", Unit.HOUR,
                    "日", Unit.CALENDAR_DAY,
                    "天", Unit.CALENDAR_DAY,
                    "月", Unit.MONTH);

    private TimeRuleReader() {}

    static TimeRule read(String written) {
        String kept = written.replaceAll("[\\s　]", "");
        String text = Normalizer.normalize(kept, Normalizer.Form.NFKC);
        Optional<Notice> notice =
                NOTICE.matcher(text).results().findFirst().map(TimeRuleReader::notice);
        String rest = NOTICE.matcher(text).replaceAll("");
        if (text.matches("同上|同前|〃|″|\"")) {
            return plain(kept, Kind.SAME_AS_ABOVE, notice);
        }
        if (FIXED_DATE.matcher(rest).find()) {
            return plain(kept, Kind.YEARLY, notice);
        }
        Matcher within = WITHIN.matcher(rest);
        if (within.find()) {
            return counted(kept, Kind.WITHIN, within, startOf(rest, within.start()), notice);
        }
        Matcher before = BEFORE.matcher(rest);
        if (before.find()) {
            return counted(kept, Kind.BEFORE, before, "", notice);
        }
        for (Phrase phrase : PHRASES) {
            if (phrase.words.matcher(rest).find()) {
                return phrase.kind == Kind.TOGETHER
                        ? together(kept, rest, notice)
                        : plain(kept, phrase.kind, notice);
            }
        }
        return plain(kept, notice.isPresent() ? Kind.NOTICE : Kind.UNREAD, notice);
    }

    private static TimeRule together(String kept, String text, Optional<Notice> notice) {
        Matcher paper = IN_STEP.matcher(text);
        String from = paper.find() ? paper.group(1) : "";
        return new TimeRule(
                kept, Kind.TOGETHER, OptionalInt.empty(), Optional.empty(), from, notice);
    }

    private static TimeRule plain(String kept, Kind kind, Optional<Notice> notice) {
        return new TimeRule(kept, kind, OptionalInt.empty(), Optional.empty(), "", notice);
    }

    private static TimeRule counted(
            String kept, Kind kind, MatchResult amount, String from, Optional<Notice> notice) {
        Notice read = notice(amount);
        return new TimeRule(
                kept, kind, OptionalInt.of(read.number()), Optional.of(read.unit()), from, notice);
    }

    private static String startOf(String text, int end) {
        Matcher start = START.matcher(text.substring(0, end));
        return start.find() ? start.group(1) : "";
    }

    /// The groups of [#AMOUNT] come once or, in an alternative, twice: four at a time.
    private static Notice notice(MatchResult amount) {
        int first = amount.group(1) != null ? 1 : 5;
        for (int group = first + 1; group <= first + 3; group++) {
            String unit = amount.group(group);
            if (unit != null) {
                return new Notice(
                        number(amount.group(first)), UNITS.getOrDefault(unit, Unit.CALENDAR_DAY));
            }
        }
        throw new IllegalStateException("An amount without a unit: " + amount.group());
    }

    private static int number(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return digits.length() > 4 ? 9999 : Integer.parseInt(digits);
        }
        String ones = "一二三四五六七八九";
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return ones.indexOf(digits.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : ones.indexOf(digits.charAt(0)) + 1;
        int rest = ten == digits.length() - 1 ? 0 : ones.indexOf(digits.charAt(ten + 1)) + 1;
        return tens * 10 + rest;
    }

    private static Phrase phrase(String words, Kind kind) {
        return new Phrase(Pattern.compile(words), kind);
    }
}
