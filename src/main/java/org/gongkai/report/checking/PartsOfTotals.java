package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// W9: `20 件，其中自然人 12 件，法人 9 件`. Looked at are sentences with one total and one list of its parts.
/// More than the total is always wrong; less only when the list says that it is complete. Channels
/// overlap and are never added; what is 含 or 另有 is no part.
final class PartsOfTotals implements Rule {

    private static final String UNIT = "件次|件|条|篇|人次|个|人|名|份|项|期|场|次|家|元|万元|宗|起|例";

    private static final String NUMBER = "(?<![\\d.])(\\d[\\d,]*(?:\\.\\d+)?)";

    /// A total, and what follows it as its parts.
    private static final Pattern LIST =
            Pattern.compile(
                    NUMBER
                            + "("
                            + UNIT
                            + ")[,(]?(?<mark>其中包括|其中|包括|分别是|分别为)[:,是为有]?(?<parts>[^)]*)");

    private static final Pattern PART =
            Pattern.compile("^(?<label>[^\\d]{1,30}?)[:为共有]?" + NUMBER + "(" + UNIT + ")$");

    private static final Pattern INEXACT =
            Pattern.compile("\\d(?:余|多)|\\d[万亿千百](?!元)|约\\d|近\\d|超过?\\d|以上|左右");

    /// Where a comma ends a list and begins another statement.
    private static final Pattern OTHER_STATEMENT =
            Pattern.compile(
                    "^(?:全年|共|累计|已|均|并|且|含|另|此外|还|同时)"
                            + "|^(?:办结|答复|收到|受理|新收|结转|上年结转|召开|举办|发布|公开|主动公开|制发|回应|组织|开展|完成|印发|编发|培训)");

    private static final Pattern COMPARED = Pattern.compile("同比|较|比|增|减少|下降|占|率");

    /// Not the one within a number.
    private static final String COMMA = ",(?!\\d{3}(?!\\d))";

    private static final Pattern CHANNEL =
            Pattern.compile("网站|微博|微信|公众号|公报|公开栏|公示栏|新媒体|广播|电视|报[刊纸]|客户端|渠道|平台|屏|途径");

    private static final Pattern REST = Pattern.compile("^(?:其[他它余])");

    /// Kinds that are all there are.
    private static final List<List<String>> COMPLETE =
            List.of(
                    List.of("自然人", "法人"),
                    List.of("按[时期]", "延期"),
                    List.of("专职", "兼职"),
                    List.of("维持", "纠", "其[他它]"));

    private record Part(String label, BigDecimal value) {}

    /// @param whole whether no more of the same unit follows that could be a part
    private record Parts(List<Part> list, boolean whole) {

        /// Only then is less than the total wrong.
        boolean isComplete(String mark) {
            if (!whole || list.size() < 2) return false;
            return REST.matcher(list.getLast().label()).find()
                    || mark.startsWith("分别")
                    || COMPLETE.stream().anyMatch(kinds -> kinds.stream().allMatch(this::has));
        }

        private boolean has(String kind) {
            Pattern pattern = Pattern.compile(kind);
            return list.stream().anyMatch(part -> pattern.matcher(part.label()).find());
        }
    }

    @Override
    public void check(CheckedReport report, Findings findings) {
        for (CheckedPart part : report.text()) {
            Stream.of(part.text().split("[。；;！？\\n]", -1))
                    .forEach(sentence -> check(part, sentence.strip(), findings));
        }
    }

    private static void check(CheckedPart place, String sentence, Findings findings) {
        String bare = HalfWidth.of(sentence);
        Matcher list = LIST.matcher(outermost(bare));
        if (!list.find() || INEXACT.matcher(bare).find()) return;
        boolean several = list.group("parts").matches(".*(?:其中|包括|分别).*");
        String before = outermost(bare).substring(0, list.start());
        if (several
                || isJoined(before, list.group(2))
                || CHANNEL.matcher(list.group("parts")).find()) return;
        BigDecimal total = number(list.group(1));
        Parts parts = parts(list.group("parts"), list.group(2));
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts.list()) {
            sum = sum.add(part.value());
            if (sum.compareTo(total) == 0) return;
        }
        boolean less = sum.compareTo(total) < 0;
        if (parts.list().isEmpty() || (less && !parts.isComplete(list.group("mark")))) return;
        findings.inText(
                Check.W9,
                "sentence",
                place,
                sentence,
                CheckedReport.plain(total),
                CheckedReport.plain(sum));
    }

    /// Without what stands in brackets within a list: parts of parts. A list that is itself in
    /// brackets stays.
    private static String outermost(String sentence) {
        Matcher opened = Pattern.compile("[,(]?(?:其中|包括|分别)").matcher(sentence);
        if (!opened.find()) return sentence;
        String list = sentence.substring(opened.end());
        return sentence.substring(0, opened.end()) + list.replaceAll("\\([^()]*\\)", "");
    }

    /// `建议 50 件、提案 60 件，其中…` are parts of both totals.
    private static boolean isJoined(String before, String unit) {
        return Pattern.compile("\\d" + unit + "[、,和及与][^,、;]{0,20}$").matcher(before).find();
    }

    /// Parts with the unit of the total, as long as they follow each other in one way: a list
    /// joined by 、 ends at a comma.
    private static Parts parts(String list, String unit) {
        boolean enumerated = list.matches("[^,]*\\d(?:" + UNIT + ")、.*");
        var clauses = new ArrayDeque<>(List.of(list.split(enumerated ? "、" : COMMA, -1)));
        if (enumerated) {
            String[] last = clauses.removeLast().split(COMMA, 2);
            clauses.addAll(List.of(last));
        }
        var parts = new ArrayList<Part>();
        while (!clauses.isEmpty()
                && isPart(clauses.getFirst(), unit, enumerated || parts.isEmpty())) {
            Matcher part = PART.matcher(clauses.removeFirst());
            if (part.matches()) parts.add(new Part(part.group("label"), number(part.group(2))));
        }
        Pattern same = Pattern.compile("\\d" + unit);
        return new Parts(parts, clauses.stream().noneMatch(rest -> same.matcher(rest).find()));
    }

    /// @param inList whether it can be nothing else
    private static boolean isPart(String clause, String unit, boolean inList) {
        Matcher part = PART.matcher(clause);
        return part.matches()
                && part.group(3).equals(unit)
                && !COMPARED.matcher(part.group("label")).find()
                && (inList || !OTHER_STATEMENT.matcher(part.group("label")).find());
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
