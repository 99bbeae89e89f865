package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers in normal text that count something: with a unit, or behind the words they are
/// the number of, up to a stop (申请数为3，其中网络申请2). Years, dates, document numbers, articles of law,
/// telephone numbers, ordinals, list marks and whatever stands in a title or a slogan (《…》, “…”)
/// are not.
final class Quantities {

    /// Longer units first; what follows tells a unit from the beginning of another word.
    static final String UNIT =
            "万?亿?元|个工作日|工作日|大类|人次|件次|条次|场次|篇次|份次|个月|小时|分钟|个|条|件|份|次|人|名(?![单称])|篇|期(?![间限])|场(?!所)|项|家|户|张|册|本(?![级次年])"
                    + "|部(?!门|分|署)|例|起(?!步|来|草)|宗|处(?![理置罚])|间(?![隔断接歇谍])|所|种|类(?!别)|位(?!于|置)|笔|批|辆|台|套|块|版|则|封|页|班|天|日(?=内|之内|以内)|%";

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<before>不少于|不低于|至少|最少|不超过|不多于|不高于|至多|最多|大约|将近|接近|约为|超过|突破|多达|(?<![节预签违公条集])约|(?<![附最临])近|超|逾)?"
                            + "(?<![\\d.A-Za-z〔\\[/第+×·-])(?<!\\d:)(?:(?<digits>\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d{1,3}(?: \\d{3})+(?! ?\\d)|\\d+)(?<fraction>\\.\\d+)?"
                            + "|(?<hanzi>零|[一二两三四五六七八九十百千][〇零一二两三四五六七八九十百千万亿]{0,10}))"
                            + "(?<inner>余|多)?(?<scale>万亿|亿|万|千|百)?(?<after>余|多)?(?:(?<unit>"
                            + UNIT
                            + ")(?<jiao>(?<=元)[一二两三四五六七八九1-9]角(?:[一二三四五六七八九1-9]分)?)?(?<bound>以上|以内|以下|左右|余|多)?|(?=[,;。、)和及]|$))");

    /// What a number without a unit is not: a year, a telephone number, a postal code.
    private static final Pattern NO_COUNT = Pattern.compile("(?:19|20)\\d\\d|0\\d+|\\d{7,}");

    private static final Pattern NAMED_NUMBER =
            Pattern.compile("(?:电话|热线|传真|邮编|邮政编码|编码|编号|号码|号|QQ|[A-Za-z]):?$");

    /// Numbers inside these are names.
    private static final Pattern NAMES =
            Pattern.compile("《[^》]{0,60}》|“[^”]{0,60}”|〔[^〕]*〕|【[^】]*】|‘[^’]{0,40}’");

    private static final Pattern PERCENT =
            Pattern.compile(
                    "百分之(?<whole>百|[一二三四五六七八九十]{1,3}|零)(?:点(?<fraction>[零一二三四五六七八九]{1,3}))?(?![一二三四五六七八九十])");

    private static final Pattern VAGUE =
            Pattern.compile("(?:十几|几十|数十|近百|上百|数百|上千|数千|数万|若干|好几)余?(?:" + UNIT + ")");

    private static final Pattern LISTED =
            Pattern.compile("分别[^\\d,;。]{0,10}(?<numbers>(?:\\d{1,9}(?:、|和|及|,))+)$");

    private Quantities() {}

    static List<Quantity> in(String text) {
        boolean[] name = new boolean[text.length()];
        Matcher names = NAMES.matcher(text);
        while (names.find()) {
            java.util.Arrays.fill(name, names.start(), names.end(), true);
        }
        var quantities = new ArrayList<Quantity>();
        Matcher percent = PERCENT.matcher(text);
        while (percent.find()) {
            if (!name[percent.start()]) quantities.add(percentage(percent));
            java.util.Arrays.fill(name, percent.start(), percent.end(), true);
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            boolean bare = number.group("unit") == null;
            if (!name[first(number)]
                    && isCount(text, number)
                    && (!bare || isBareCount(text, number))) {
                Quantity last = quantity(number);
                addListed(text, last, quantities);
                quantities.add(last);
            }
        }
        quantities.sort(Comparator.comparingInt(Quantity::start));
        return quantities;
    }

    /// `百分之九十八点五` is 98.5%.
    private static Quantity percentage(Matcher words) {
        BigDecimal value =
                words.group("whole").equals("百")
                        ? BigDecimal.valueOf(100)
                        : BigDecimal.valueOf(ChineseNumerals.value(words.group("whole")));
        String digits = or(words.group("fraction"));
        for (int i = 0; i < digits.length(); i++) {
            long digit = ChineseNumerals.value(digits.substring(i, i + 1));
            value = value.add(BigDecimal.valueOf(digit, i + 1));
        }
        return new Quantity(
                words.start(), words.end(), plain(value), "%", Qualifier.EXACT, true, false);
    }

    /// The numbers before one with a unit that share it: 分别为3、4、5件.
    private static void addListed(String text, Quantity last, List<Quantity> quantities) {
        int from = Math.max(0, last.start() - 60);
        Matcher list = LISTED.matcher(text.substring(from, last.start()));
        if (!list.find()) {
            return;
        }
        int first = from + list.start("numbers");
        quantities.removeIf(quantity -> quantity.start() >= first);
        Matcher number = Pattern.compile("\\d+").matcher(list.group("numbers"));
        while (number.find()) {
            int start = from + list.start("numbers") + number.start();
            quantities.add(
                    new Quantity(
                            start,
                            start + number.group().length(),
                            new BigDecimal(number.group()),
                            last.unit(),
                            Qualifier.EXACT,
                            false,
                            false));
        }
    }

    /// Words that name a size without a number, such as 十几项.
    static Matcher vague(String text) {
        return VAGUE.matcher(text);
    }

    private static boolean isCount(String text, Matcher number) {
        String hanzi = number.group("hanzi");
        int first = first(number);
        if (first > 0 && "第〇零一二两三四五六七八九十百千几每-~～—至到之".indexOf(text.charAt(first - 1)) >= 0) {
            return "到至".indexOf(text.charAt(first - 1)) >= 0 && !isRange(text, first);
        }
        if (hanzi != null && first > 0 && text.charAt(first - 1) == '数') {
            return false;
        }
        if (hanzi != null && !ChineseNumerals.isOneNumber(hanzi)) {
            return false;
        }
        if (hanzi != null && number.group("scale") != null) {
            return false;
        }
        boolean thousands = hanzi == null && number.group("digits").contains(",");
        return !(thousands && clauseBefore(text, first).contains("分别"));
    }

    private static int first(Matcher number) {
        return number.group("hanzi") == null ? number.start("digits") : number.start("hanzi");
    }

    /// Whether a number without a unit stands directly behind words, or in a list with 分别.
    private static boolean isBareCount(String text, Matcher number) {
        int start = number.start();
        if (start == 0 || number.group("hanzi") != null && !number.group("hanzi").equals("零")) {
            return false;
        }
        char last = text.charAt(start - 1);
        String before = text.substring(Math.max(0, start - 60), start);
        boolean behindWords = last >= '\u4e00' && last <= '\u9fa5' || "”》):".indexOf(last) >= 0;
        boolean listed = "、,和及".indexOf(last) >= 0 && LISTED.matcher(before).find();
        String digits = text.substring(first(number), number.end());
        return (behindWords || listed)
                && !NO_COUNT.matcher(digits).matches()
                && !NAMED_NUMBER.matcher(before).find();
    }

    /// `3到5个` and `3至5个` name two limits, `达到5个` one number.
    private static boolean isRange(String text, int first) {
        return first >= 2
                && ("日月年个条件".indexOf(text.charAt(first - 2)) >= 0
                        || Character.isDigit(text.charAt(first - 2))
                        || "一二两三四五六七八九十".indexOf(text.charAt(first - 2)) >= 0);
    }

    private static String clauseBefore(String text, int at) {
        int from = at;
        while (from > Math.max(0, at - SentencePart.CONTEXT)
                && "。;".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, at);
    }

    private static Quantity quantity(Matcher number) {
        String unit = or(number.group("unit"));
        String scale = or(number.group("scale"));
        if (unit.endsWith("元") && unit.length() > 1) {
            scale += unit.substring(0, unit.length() - 1);
            unit = "元";
        }
        String hanzi = number.group("hanzi");
        BigDecimal digits =
                hanzi == null
                        ? new BigDecimal(
                                number.group("digits").replaceAll("[, ]", "")
                                        + or(number.group("fraction")))
                        : BigDecimal.valueOf(ChineseNumerals.value(hanzi));
        BigDecimal value =
                plain(digits.multiply(power(scale)).add(jiaoAndFen(or(number.group("jiao")))));
        String after =
                or(number.group("inner")) + or(number.group("after")) + or(number.group("bound"));
        int end = number.group("unit") == null ? number.end() : number.end("unit") - unit.length();
        return new Quantity(
                number.start(),
                end,
                value,
                unit,
                Qualifier.of(or(number.group("before")), after),
                hanzi != null,
                false);
    }

    /// The rest of an amount in 角 and 分: 五角三分 is 0.53.
    private static BigDecimal jiaoAndFen(String words) {
        BigDecimal rest = BigDecimal.ZERO;
        for (int i = 0; i + 1 < words.length(); i += 2) {
            char c = words.charAt(i);
            long digit = Character.isDigit(c) ? c - '0' : ChineseNumerals.value(String.valueOf(c));
            rest = rest.add(BigDecimal.valueOf(digit, i / 2 + 1));
        }
        return rest;
    }

    private static BigDecimal power(String scale) {
        BigDecimal power = BigDecimal.ONE;
        for (int i = 0; i < scale.length(); i++) {
            char c = scale.charAt(i);
            power = power.multiply(BigDecimal.valueOf(ChineseNumerals.value("一" + c)));
        }
        return power;
    }

    /// Without trailing zeros, and never in powers of ten.
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String or(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }
}
