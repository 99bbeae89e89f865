package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The report's lines as headings and paragraphs. In reflowable text the lines of a paragraph are
/// joined; a heading that runs on into its paragraph (`（一）主动公开情况。2024年，…`) is cut off it.
final class Passages {

    /// A paragraph and the headings over it, outermost first.
    ///
    /// @param before the end of the paragraph before it under the same headings, or the heading
    ///   before
    record Passage(NormalText text, List<Section> under, String before) {}

    private static final Pattern[] LEVELS = {
        Pattern.compile("^(?:[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十]+部分[、.:]?)(?<rest>.+)$"),
        Pattern.compile("^\\([一二三四五六七八九十]{1,3}\\)[、.]?(?<rest>.+)$"),
        Pattern.compile("^\\d{1,2}(?:[、]|\\.(?!\\d))(?<rest>.+)$"),
        Pattern.compile("^\\(\\d{1,2}\\)[、.]?(?<rest>.+)$"),
    };

    private static final Pattern UNNUMBERED =
            Pattern.compile(
                    "^(?!申请人)[\\u4e00-\\u9fa5、]{2,18}(?:思路|情况|问题|措施|打算|概述|安排|事项|计划|建议|做法)$");

    /// What is annexed does not belong to the last part of the report.
    private static final Pattern ANNEX =
            Pattern.compile(
                    "^附(?:件|表|录)?:?$|^[\\u4e00-\\u9fa5]{4,30}(?:信息|政务)公开[\\u4e00-\\u9fa5]{0,10}(?:情况|统计|汇总)表?(?:\\([^)]*\\))?$");

    /// A number behind its words, as in a list; what stands on lines of its own is not one
    /// sentence.
    private static final Pattern ITEM =
            Pattern.compile("^[^,;。:]{2,20}:\\d[\\d,.]*[\\u4e00-\\u9fa5]{1,2}$");

    /// A heading does not end within a name or at words that lead in a list.
    private static final Pattern WHOLE = Pattern.compile("[,;(《“][^)》”]*$|(?:如下|包括|其中)$");

    private static final int SHORTLY_BEFORE = 120;

    private static final int LONGEST_HEADING = 50;

    private final String source;
    private final boolean reflowable;
    private final int width;
    private final List<Section> sections = new ArrayList<>();
    private final List<Section> open = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Line> pending = new ArrayList<>();

    private Passages(SourceText source, List<Line> lines) {
        this.source = source.text();
        this.reflowable = source.reflowable();
        this.width = lines.stream().mapToInt(line -> line.end() - line.start()).max().orElse(0);
    }

    /// @param inTable lines that belong to a table already read
    static Passages of(SourceText source, List<Line> lines, Predicate<Line> inTable) {
        var passages = new Passages(source, lines);
        for (Line line : lines) {
            if (inTable.test(line)) {
                passages.endParagraph();
                passages.paragraphs.add(
                        new Paragraph(
                                NormalText.of(source.text(), List.of(line)).asWritten(),
                                0,
                                line.start()));
            } else {
                passages.take(line);
            }
        }
        passages.endParagraph();
        return passages;
    }

    List<Section> sections() {
        return sections;
    }

    List<Passage> passages() {
        return passages;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    private void take(Line line) {
        NormalText normal = NormalText.of(source, List.of(line));
        String text = normal.text();
        int level = level(text);
        int headingEnd = level == 0 ? 0 : headingEnd(text, level);
        if (headingEnd == 0) {
            boolean item = ITEM.matcher(text).matches();
            if (!reflowable || level > 0 || item) {
                endParagraph();
            }
            pending.add(line);
            if (!reflowable || item || (text.endsWith("。") && text.length() * 5 < width * 4)) {
                endParagraph();
            }
            return;
        }
        endParagraph();
        String heading = source.substring(line.start(), normal.sourceEnd(headingEnd));
        openSection(new Section(heading, line.start(), level));
        paragraphs.add(
                new Paragraph(normal.asWritten().substring(0, headingEnd), level, line.start()));
        int rest = headingEnd < text.length() && "。:".indexOf(text.charAt(headingEnd)) >= 0 ? 1 : 0;
        if (headingEnd + rest < text.length()) {
            pending.add(new Line(normal.sourceStart(headingEnd + rest), line.end()));
            if (!reflowable) {
                endParagraph();
            }
        }
    }

    private static int level(String text) {
        if (ANNEX.matcher(text).matches()) return 1;
        for (int i = 0; i < LEVELS.length; i++) {
            if (LEVELS[i].matcher(text).matches()) {
                return i + 1;
            }
        }
        return UNNUMBERED.matcher(text).matches() ? 1 : 0;
    }

    /// Where the heading in a line of that level ends; 0 when the line is no heading.
    private static int headingEnd(String text, int level) {
        if (text.matches(".*\\d[\\d.,\\t ]*$") && !text.contains("。")) {
            return 0;
        }
        if (text.indexOf('\t') >= 0) {
            return level == 1 ? text.indexOf('\t') : 0;
        }
        int stop = text.indexOf('。');
        int colon = text.indexOf(':');
        if (colon > 0
                && colon < stop
                && !text.substring(colon + 1).matches("\\d.*")
                && !WHOLE.matcher(text.substring(0, colon)).find()) {
            stop = colon;
        }
        String heading = stop < 0 ? text : text.substring(0, stop);
        if (Quantities.in(heading).stream()
                .anyMatch(number -> !number.hanzi() && !number.unit().isEmpty())) {
            return 0;
        }
        if (stop < 0) {
            boolean sentence = level > 2 && text.matches(".*[,;:].*[;:]$|.*;$");
            return text.length() <= LONGEST_HEADING && !sentence ? text.length() : 0;
        }
        boolean whole = stop == text.length() - 1;
        if (level > 2 && whole && text.contains(",")) {
            return 0;
        }
        return stop <= LONGEST_HEADING ? stop : 0;
    }

    private void openSection(Section section) {
        open.removeIf(other -> other.level() >= section.level());
        open.add(section);
        sections.add(section);
    }

    private String before() {
        if (passages.isEmpty() || !isSameOrNext(passages.getLast().under())) {
            return "";
        }
        String text = passages.getLast().text().text();
        return text.substring(Math.max(0, text.length() - SHORTLY_BEFORE));
    }

    /// Whether those headings are the open ones, or differ in the last alone, (一) and (二).
    private boolean isSameOrNext(List<Section> under) {
        int last = open.size() - 1;
        return under.equals(open)
                || under.size() == open.size()
                        && open.getLast().level() > 1
                        && under.subList(0, last).equals(open.subList(0, last));
    }

    private void endParagraph() {
        if (pending.isEmpty()) {
            return;
        }
        NormalText text = NormalText.of(source, List.copyOf(pending));
        passages.add(new Passage(text, List.copyOf(open), before()));
        paragraphs.add(new Paragraph(text.asWritten(), 0, pending.getFirst().start()));
        pending.clear();
    }
}
