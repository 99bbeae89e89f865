package org.gongkai.report.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who reports on which year, and under which title.
///
/// @param firstLine index of the first line after the title among the report's lines
record Identity(
        @Nullable String title, @Nullable String body, @Nullable Integer year, int firstLine) {

    private static final int TITLE_WITHIN = 60;

    private static final Pattern TITLE =
            Pattern.compile(
                    ".*(?:信息公开|政务公开|公开工作|信息与政务公开).{0,14}(?:报告|年报|总结)(?:[(（].{0,12}[)）])?$|^(?:20\\d\\d年)?(?:工作)?年度报告$");

    private static final String SUFFIX =
            "(?:街道办事处|办事处|人民政府|政府|管理委员会|管委会|居民委员会|村民委员会|居委会|村委会|委员会|办公室|管理局|分局|局|厅|委|中心|学校|小学|中学|医院|公司|研究院|支队|大队|街道|社区|镇|乡|村|区|县|市|旗|省)";

    private static final Pattern SIGNATURE =
            Pattern.compile("^[\\u4e00-\\u9fa5]{2,30}?" + SUFFIX + "$");

    /// The name of a body, a year, and the beginning of a title.
    private static final Pattern FIRST_HALF =
            Pattern.compile("^[\\u4e00-\\u9fa5]{2,40}20\\d\\d年?度?[\\u4e00-\\u9fa5&&[^月日]]{0,20}$");

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(?=年|财?年度|信息|政府|政务)");

    private static final Pattern YEAR_IN_HANZI = Pattern.compile("二〇([〇一二三四五六七八九])([〇一二三四五六七八九])年");

    static Identity of(String source, List<Line> lines) {
        int titleLine = findTitle(source, lines);
        String title = titleLine < 0 ? null : wholeTitle(source, lines, titleLine);
        int first = titleLine + 1;
        String body = findBody(source, lines, title).orElse(null);
        return new Identity(title, body, findYear(source, lines, title, first), first);
    }

    /// What a title says by itself; it stands in the last of the lines.
    static Identity ofTitle(String source, List<Line> lines) {
        String title = wholeTitle(source, lines, lines.size() - 1);
        return new Identity(
                title, nameInTitle(title).orElse(null), yearInTitle(title), lines.size());
    }

    /// Whether the other title may be this report's: the same year, and no other body.
    boolean isSameReport(Identity other) {
        return java.util.Objects.equals(year, other.year)
                && body != null
                && other.body != null
                && (stem(body).endsWith(stem(other.body)) || stem(other.body).endsWith(stem(body)));
    }

    /// Whether a village or a neighbourhood reports, and no government.
    boolean isCommunity() {
        return body != null && body.matches(".*(?:社区|村|[村居]民委员会|[村居]委会)");
    }

    private static String stem(String body) {
        return body.replaceAll("(?:街道办事处|办事处|街道|人民政府|政府)$", "");
    }

    private static String wholeTitle(String source, List<Line> lines, int titleLine) {
        String title = lines.get(titleLine).normal(source);
        for (int i = titleLine - 1; i >= Math.max(0, titleLine - 2); i--) {
            String before = lines.get(i).normal(source);
            if (continues(before, title)) {
                title = before + title;
            }
        }
        return title;
    }

    private static int findTitle(String source, List<Line> lines) {
        int found = -1;
        for (int i = 0; i < Math.min(lines.size(), TITLE_WITHIN); i++) {
            String line = lines.get(i).normal(source);
            if (i > 0 && isFirstHalf(lines.get(i - 1).normal(source), line)) return i;
            if (line.length() <= 60 && TITLE.matcher(line).matches()) {
                if (YEAR.matcher(line).find() || YEAR_IN_HANZI.matcher(line).find()) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    /// Whether the line before the title is its first half: the body's name, the year, the subject.
    private static boolean continues(String before, String title) {
        boolean bare = title.matches("^(?:20\\d\\d年|二〇..年|年度|工作|政府信息公开|政务公开|信息公开).*");
        return isFirstHalf(before, title)
                || bare
                        && before.length() <= 30
                        && (SIGNATURE.matcher(before).matches()
                                || before.matches(".*(?:20\\d\\d年(?:度)?|信息公开|政务公开|信息公开工作)$"));
    }

    /// Whether a line that ended within a word, as a narrow page breaks it, and this one are a
    /// title.
    private static boolean isFirstHalf(String before, String title) {
        return FIRST_HALF.matcher(before).matches()
                && !YEAR.matcher(title).find()
                && TITLE.matcher(before + title).matches();
    }

    private static Optional<String> findBody(
            String source, List<Line> lines, @Nullable String title) {
        Optional<String> named = Optional.ofNullable(title).flatMap(Identity::nameInTitle);
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 8); i--) {
            String line = lines.get(i).normal(source);
            if (SIGNATURE.matcher(line).matches()
                    && named.map(name -> belongTogether(name, line)).orElse(true)) {
                return Optional.of(line);
            }
        }
        return named.or(() -> compiler(source, lines));
    }

    /// The body that says at the beginning that it compiled the report.
    private static Optional<String> compiler(String source, List<Line> lines) {
        for (Line line : lines.subList(0, Math.min(8, lines.size()))) {
            Matcher compiled =
                    Pattern.compile("由([\\u4e00-\\u9fa5]{3,30}?)(?:办公室)?编制")
                            .matcher(line.normal(source));
            if (compiled.find()) {
                return Optional.of(compiled.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> nameInTitle(String title) {
        Matcher name =
                Pattern.compile(
                                "^(?:20\\d\\d年度?)?(?:关于)?(?:中共)?([\\u4e00-\\u9fa5]{2,30}?)(?:关于)?(?:20\\d\\d|二〇|年度|政府信息公开|政务公开|信息公开|政务信息)")
                        .matcher(title);
        return name.find() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /// A signature is fuller than the title's name, not another body's: an area's report signed by
    /// its office is still the area's.
    private static boolean belongTogether(String name, String signature) {
        String stem = stem(name);
        boolean office = signature.endsWith("办公室") && !name.endsWith("办公室");
        return !office && (signature.contains(stem) || name.endsWith(signature));
    }

    private static @Nullable Integer findYear(
            String source, List<Line> lines, @Nullable String title, int first) {
        Integer titled = title == null ? null : yearInTitle(title);
        if (titled != null) {
            return titled;
        }
        for (Line line : lines.subList(first, Math.min(lines.size(), first + 4))) {
            Matcher digits =
                    Pattern.compile("(20\\d\\d)年(?!.{0,2}月)")
                            .matcher(line.normal(source).replaceAll("《[^》]*》", ""));
            if (digits.find()) {
                return Integer.valueOf(digits.group(1));
            }
        }
        return null;
    }

    private static @Nullable Integer yearInTitle(String title) {
        Matcher digits = YEAR.matcher(title);
        if (digits.find()) {
            return Integer.valueOf(digits.group(1));
        }
        Matcher hanzi = YEAR_IN_HANZI.matcher(title);
        return hanzi.find() ? 2000 + 10 * digit(hanzi.group(1)) + digit(hanzi.group(2)) : null;
    }

    private static int digit(String hanzi) {
        return "〇一二三四五六七八九".indexOf(hanzi);
    }
}
