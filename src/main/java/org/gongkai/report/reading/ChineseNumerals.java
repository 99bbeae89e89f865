package org.gongkai.report.reading;

/// Numbers written with 一二三…十百千万.
final class ChineseNumerals {

    private ChineseNumerals() {}

    /// The value of `numeral`, made of 〇零一二两三四五六七八九十百千万亿 only, such as 一百二十三.
    static long value(String numeral) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int power = "十百千".indexOf(c);
            if (power >= 0) {
                section += Math.max(digit, 1) * (long) Math.pow(10, power + 1);
                digit = 0;
            } else if (c == '万' || c == '亿') {
                total =
                        (total + Math.max(section + digit, 1))
                                * (c == '万' ? 10_000L : 100_000_000L);
                section = 0;
                digit = 0;
            } else if (c != '零' && c != '〇') {
                digit = c == '两' ? 2 : "一二三四五六七八九".indexOf(c) + 1;
            }
        }
        return total + section + digit;
    }

    /// Two digits side by side (三四, 十五六) mean "three or four": no number.
    static boolean isOneNumber(String numeral) {
        return !numeral.matches(".*[一二两三四五六七八九][一二两三四五六七八九].*");
    }
}
