package org.gongkai.publication.screening;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds identity, bank and mobile numbers among all the digits of a text. Digits come in groups
/// with blanks, dashes or dots between them; a number may be one group or several in a row, but
/// never a piece of a group.
final class Numbers {

    private static final int MAX_GROUPS = 64;
    private static final int SHORTEST = 11;
    private static final int MAX_DIGITS = 19;
    private static final Set<String> MOBILE_SHAPES =
            Set.of("11", "3,4,4", "3,8", "7,4", "13", "2,11", "3,11", "4,11", "2,3,4,4", "3,3,4,4");
    private static final Set<String> OLD_ID_SHAPES = Set.of("15", "6,6,3");
    private static final Pattern CARD_SHAPE =
            Pattern.compile("1[6-9]|4,4,4,[4-7]|4,4,4,4,[1-3]|6,1[0-3]");
    private static final Pattern CARD_WORDS = Pattern.compile("卡号|卡|账号|帐号|账户|帐户|银行|开户|存折|一卡通");
    private static final Pattern ID_WORDS = Pattern.compile("身份证|证件号|身份号|公民身份");
    private static final Pattern AMOUNT = Pattern.compile("^ ?(?:元|万|亿|平方|立方|吨|公里|千瓦|株|头|%)");
    private static final Pattern CALLED = Pattern.compile("(?i)(?:tel|phone|mobile|mob|id|no)$");

    private final Subject subject;
    private final LocalDate today;
    private final int[] starts = new int[MAX_GROUPS];
    private final int[] ends = new int[MAX_GROUPS];
    private int groups;

    Numbers(Subject subject, LocalDate today) {
        this.subject = subject;
        this.today = today;
    }

    void look() {
        for (int at = 0; at < subject.length(); at++) {
            if (isDigit(subject.at(at))) {
                at = gather(at);
                judge();
            }
        }
    }

    /// Gathers the groups from here on; returns the index after the last one.
    private int gather(int at) {
        groups = 0;
        int end = at;
        while (groups < MAX_GROUPS && isDigit(subject.at(at))) {
            end = at;
            while (isDigit(subject.at(end))) {
                end++;
            }
            starts[groups] = at;
            ends[groups] = end;
            groups++;
            at = end;
            for (int gap = 0; gap < 3 && isSeparator(subject.at(at)); gap++) {
                at++;
            }
        }
        return end;
    }

    private void judge() {
        int first = 0;
        while (first < groups) {
            first = judgeFrom(first) + 1;
        }
    }

    /// Tries the groups from `first` on; returns the last group used up.
    private int judgeFrom(int first) {
        int length = 0;
        for (int last = first; last < groups && length <= MAX_DIGITS; last++) {
            length += ends[last] - starts[last];
            if (length >= SHORTEST && length <= MAX_DIGITS && isPersonal(first, last)) {
                return last;
            }
        }
        return first;
    }

    private boolean isPersonal(int first, int last) {
        var joined = new StringBuilder();
        var shaped = new StringBuilder();
        for (int group = first; group <= last; group++) {
            joined.append(subject.even(), starts[group], ends[group]);
            shaped.append(group == first ? "" : ",").append(ends[group] - starts[group]);
        }
        String digits = joined.toString();
        String shape = shaped.toString();
        return isIdCard(digits, first, last)
                || isOldIdCard(digits, shape, first, last)
                || isBankCard(digits, shape, first, last)
                || isMobile(digits, shape, first, last);
    }

    private boolean isIdCard(String digits, int first, int last) {
        int end = ends[last];
        String number = digits;
        if (digits.length() == 17) {
            int x = end;
            while (x < end + 2 && isSeparator(subject.at(x))) {
                x++;
            }
            if (Character.toUpperCase(subject.at(x)) == 'X' && !isLetter(subject.at(x + 1))) {
                number = digits + 'X';
                end = x + 1;
            }
        }
        if (isLetter(subject.at(end)) || !IdCard.isValid18(number, today)) {
            return false;
        }
        return found(
                Rule.ID_CARD,
                Severity.BLOCKING,
                starts[first],
                end,
                "居民身份证号码",
                Masking.idCard(number));
    }

    private boolean isOldIdCard(String digits, String shape, int first, int last) {
        if (!OLD_ID_SHAPES.contains(shape)
                || isPartOfCode(first, last)
                || !IdCard.isValid15(digits, today)) {
            return false;
        }
        boolean named = ID_WORDS.matcher(subject.before(starts[first], 30)).find();
        Severity severity =
                named || (groups == 1 && isAlone(first)) ? Severity.BLOCKING : Severity.HINT;
        return found(
                Rule.ID_CARD,
                severity,
                starts[first],
                ends[last],
                "旧式 15 位身份证号码",
                Masking.idCard(digits));
    }

    private boolean isBankCard(String digits, String shape, int first, int last) {
        if (digits.length() < 16
                || isPartOfCode(first, last)
                || !CARD_SHAPE.matcher(shape).matches()
                || CreditCode.isValid(digits)) {
            return false;
        }
        boolean named = CARD_WORDS.matcher(subject.before(starts[first], 30)).find();
        boolean domestic = BankCard.isDomestic(digits);
        if (!domestic && !BankCard.isOther(digits)) {
            return false;
        }
        Severity severity = domestic || named ? Severity.BLOCKING : Severity.HINT;
        return found(
                Rule.BANK_CARD,
                severity,
                starts[first],
                ends[last],
                "银行卡号",
                Masking.bankCard(digits));
    }

    private boolean isMobile(String digits, String shape, int first, int last) {
        if (!MOBILE_SHAPES.contains(shape)
                || isPartOfCode(first, last)
                || AMOUNT.matcher(subject.after(ends[last], 4)).find()) {
            return false;
        }
        String number = digits.length() > 11 ? digits.replaceFirst("^(?:00|0)?86", "") : digits;
        boolean mobile =
                number.length() == 11 && number.charAt(0) == '1' && number.charAt(1) >= '3';
        return mobile
                && found(
                        Rule.MOBILE,
                        Severity.BLOCKING,
                        starts[first],
                        ends[last],
                        "手机号码",
                        Masking.mobile(number));
    }

    private boolean found(
            Rule rule, Severity severity, int from, int to, String what, String masked) {
        subject.add(rule, severity, from, to, "疑似" + what + "，公开前应当隐去。", masked);
        return true;
    }

    /// Glued to letters, or a decimal, or continued by a dash: a code or an amount, no number of a
    /// person.
    private boolean isPartOfCode(int first, int last) {
        int from = starts[first];
        int to = ends[last];
        boolean lettersBefore =
                isLetter(subject.at(from - 1)) && !CALLED.matcher(subject.before(from, 6)).find();
        boolean decimal =
                (subject.at(to) == '.' && isDigit(subject.at(to + 1)))
                        || (subject.at(from - 1) == '.' && isDigit(subject.at(from - 2)));
        boolean thousands =
                subject.at(from - 1) == ','
                        && isDigit(subject.at(from - 2))
                        && ends[first] - from == 3;
        return lettersBefore
                || isLetter(subject.at(to))
                || decimal
                || thousands
                || isJoinedByDash(from - 1, -1)
                || isJoinedByDash(to, 1);
    }

    /// `2401-350102-04-01-123456`: a dash with digits or letters directly on both sides.
    private boolean isJoinedByDash(int at, int step) {
        return (subject.at(at) == '-' || subject.at(at) == '_')
                && (isDigit(subject.at(at + step)) || isLetter(subject.at(at + step)));
    }

    private boolean isAlone(int first) {
        return subject.length() - (ends[first] - starts[first]) <= 4;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '.' || c == '\u00b7';
    }
}
