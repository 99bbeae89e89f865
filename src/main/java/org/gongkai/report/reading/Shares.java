package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Things named in a row with a number for each of them: 当面、网络申请分别为1件、4件, or one number for all:
/// 传真、信函申请各2件, 复议、诉讼均为零. For each thing there is a text in which only it stands, with its number.
final class Shares {

    private static final char N = Quantity.MARK;
    private static final String THING = "[^" + N + ",;。、和及与]{1,14}";
    private static final String AND = "(?:、|和|及|与|以及)";
    private static final String NUMBER = N + "(?:人次|件次|条次|[^" + N + ",;。、和及与]{0,2})";

    private static final Pattern SHARED =
            Pattern.compile(
                    "(?<things>%1$s(?:%2$s%1$s){1,7}?)(?:%3$s种(?:方式|渠道|途径|形式|载体))?(?<each>分别(?:占|有|为|是|达|共|计)*|各|均为|均是|都为|都是|均(?=%3$s))(?<verb>[^%3$s,;、]{0,14}?)(?<numbers>%4$s(?:(?:、|,|和|及)%4$s){0,7})"
                            .formatted(THING, AND, N, NUMBER));

    private static final List<String> WORDS = List.of("分别", "各", "均", "都");

    private static final Pattern PARTS = Pattern.compile(AND);

    /// What the last thing may say for all of them.
    private static final Pattern COMMON =
            Pattern.compile("(?:申请|公开|发布|方式|渠道|平台|案件|信息|人员)+(?:数|的)?$");

    /// Only one of several years is the report's.
    private static final Pattern YEARS = Pattern.compile("20\\d\\d年|[去今上本]年");

    private Shares() {}

    /// A text in which only one thing stands, its first `thing` characters, with its number.
    record Share(Marked text, int thing) {}

    /// The texts, each with the places its characters stand for; none when it is not certain which
    /// number belongs to which thing.
    static List<Share> of(Marked marked) {
        if (WORDS.stream().noneMatch(marked.text()::contains)) {
            return List.of();
        }
        var texts = new ArrayList<Share>();
        Matcher shared = SHARED.matcher(marked.text());
        while (shared.find()) {
            texts.addAll(of(marked, shared));
        }
        return texts;
    }

    private static List<Share> of(Marked marked, Matcher shared) {
        List<int[]> things = things(shared);
        var numbers = new ArrayList<Integer>();
        for (int i = shared.start("numbers"); i < shared.end("numbers"); i++) {
            if (marked.text().charAt(i) == Quantity.MARK) {
                numbers.add(i);
            }
        }
        if (YEARS.matcher(shared.group("things")).find()) {
            return List.of();
        }
        boolean each = !shared.group("each").startsWith("分别");
        if (each ? numbers.size() != 1 : numbers.size() != things.size()) {
            return List.of();
        }
        int[] last = things.getLast();
        Matcher words = COMMON.matcher(marked.text().substring(last[0], last[1]));
        int common = words.find() ? last[0] + words.start() : last[1];
        var texts = new ArrayList<Share>();
        for (int i = 0; i < things.size(); i++) {
            int number = numbers.get(each ? 0 : i);
            int[] rest = {number, Math.min(marked.text().length(), number + 3)};
            int[] verb = {shared.start("verb"), shared.end("verb")};
            texts.add(pieces(marked, things.get(i), verb, rest));
            if (i + 1 < things.size() && common < last[1]) {
                texts.add(pieces(marked, things.get(i), new int[] {common, last[1]}, verb, rest));
            }
        }
        return texts;
    }

    private static List<int[]> things(Matcher shared) {
        var things = new ArrayList<int[]>();
        int from = shared.start("things");
        Matcher and = PARTS.matcher(shared.group("things"));
        while (and.find()) {
            things.add(new int[] {from, shared.start("things") + and.start()});
            from = shared.start("things") + and.end();
        }
        things.add(new int[] {from, shared.end("things")});
        return things;
    }

    private static Share pieces(Marked marked, int[]... pieces) {
        Marked.Composed composed = marked.composed(marked.place(pieces[0][0]));
        for (int[] piece : pieces) {
            composed.piece(piece[0], piece[1]);
        }
        return new Share(composed.marked(), pieces[0][1] - pieces[0][0]);
    }
}
