package org.gongkai.catalogue.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Lists inside one cell: the content elements and the legal basis. Written numbered, one to a
/// line; read in every form offices use.
final class Lists {
    private static final Pattern SEMICOLONS = Pattern.compile("[;；]");
    private static final Pattern BULLETS = Pattern.compile("[●◆▪•]");
    private static final String CHINESE = "一二三四五六七八九十";
    private static final Pattern LINES = Pattern.compile("\n+");
    private static final Pattern BULLET = Pattern.compile("^[·•●◆▪－-]\\s*");
    private static final Pattern TRAILING = Pattern.compile("[;；。，,、]+$");
    private static final Pattern BETWEEN_LAWS =
            Pattern.compile("(?<=[》)）])[\\s　]*[、,，]?[\\s　]*(?=《)|(?<=[条款项号])[、,，](?=《)");
    private static final Pattern CONTINUES = Pattern.compile("\n+(?=[第（(〔\\[])");

    private Lists() {}

    /// Numbers first (1. 1、 （1） ① 一、), then bullets, then semicolons, then lines, then 、 outside
    /// brackets.
    static List<String> elements(String cell) {
        List<String> numbered = numbered(cell);
        if (!numbered.isEmpty()) {
            return tidy(numbered.stream());
        }
        if (BULLETS.matcher(cell).results().count() > 1) {
            return tidy(BULLETS.splitAsStream(cell));
        }
        if (SEMICOLONS.matcher(cell).find()) {
            return tidy(SEMICOLONS.splitAsStream(cell));
        }
        if (cell.contains("\n")) {
            return tidy(LINES.splitAsStream(cell));
        }
        return tidy(enumerated(cell).stream());
    }

    /// As [#elements], but 、 and lines part two laws only where a new 《 opens: “《甲》第一条、第二条” is one.
    static List<String> basis(String cell) {
        List<String> numbered = numbered(cell);
        if (!numbered.isEmpty()) {
            return tidy(numbered.stream());
        }
        String joined = CONTINUES.matcher(cell).replaceAll("");
        return tidy(
                SEMICOLONS
                        .splitAsStream(joined)
                        .flatMap(part -> wholeLines(part).stream())
                        .flatMap(BETWEEN_LAWS::splitAsStream));
    }

    static String write(List<String> items) {
        boolean plain =
                items.size() == 1
                        && elements(items.getFirst()).equals(items)
                        && basis(items.getFirst()).equals(items);
        if (plain) {
            return items.getFirst();
        }
        var text = new StringBuilder();
        for (int at = 0; at < items.size(); at++) {
            text.append(at == 0 ? "" : "\n").append(at + 1).append(". ").append(items.get(at));
        }
        return text.toString();
    }

    /// The items of a list that starts with number one and counts on; none when it is not such.
    private static List<String> numbered(String cell) {
        var items = new ArrayList<String>();
        int start = -1;
        int from = 0;
        for (int number = 1; ; number++) {
            Matcher marker = marker(number).matcher(cell);
            if (!marker.find(from) || (number == 1 && marker.start() > 0)) {
                break;
            }
            if (start >= 0) {
                items.add(cell.substring(start, marker.start()));
            }
            start = marker.end();
            from = start;
        }
        if (start >= 0) {
            items.add(cell.substring(start));
        }
        return items;
    }

    /// A circled number may stand anywhere, the others only where an item can begin; a number
    /// before more digits is a figure, unless they are a year.
    private static Pattern marker(int number) {
        String circled = number <= 20 ? "|" + (char) ('①' + number - 1) : "";
        String chinese = number <= 10 ? "|[（(]?" + CHINESE.charAt(number - 1) + "[)）、]、?" : "";
        return Pattern.compile(
                "(?:(?<=^|[\\n;；。\\s　])(?:"
                        + number
                        + "[.．、](?:(?![0-9])|(?=(?:19|20)[0-9]{2}))|[（(]"
                        + number
                        + "[)）]、?"
                        + chinese
                        + ")"
                        + circled
                        + ")[\\s　]*");
    }

    /// Parted at 、 but not inside brackets: 主要内容（含依据、条件）、结果 is two.
    private static List<String> enumerated(String cell) {
        var items = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < cell.length(); at++) {
            char letter = cell.charAt(at);
            depth += "（(《".indexOf(letter) >= 0 ? 1 : 0;
            depth -= depth > 0 && "）)》".indexOf(letter) >= 0 ? 1 : 0;
            if (letter == '、' && depth == 0) {
                items.add(cell.substring(start, at));
                start = at + 1;
            }
        }
        items.add(cell.substring(start));
        return items;
    }

    /// Lines, but a name in 《》 that was broken over two lines stays one.
    private static List<String> wholeLines(String text) {
        var whole = new ArrayList<String>();
        var open = new StringBuilder();
        for (String line : LINES.split(text, 0)) {
            open.append(line);
            if (count(open, '《') <= count(open, '》')) {
                whole.add(open.toString());
                open.setLength(0);
            }
        }
        whole.add(open.toString());
        return whole;
    }

    private static long count(CharSequence text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }

    private static List<String> tidy(Stream<String> items) {
        return items.map(Texts::oneLine)
                .map(item -> BULLET.matcher(item).replaceFirst(""))
                .map(item -> TRAILING.matcher(item).replaceFirst(""))
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
