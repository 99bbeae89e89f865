package org.gongkai.report.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A sentence, or the part of one up to a semicolon: `[from, to)` of the passage's normal text. All
/// places are in that text, except the quotes, which are places of the source.
record SentencePart(
        Passages.Passage passage, String source, int from, int to, List<Quantity> quantities) {

    private static final int LONGEST_QUOTE = 120;

    /// How far the words around a part are looked at. No sentence is as long; what has no full
    /// stops, such as a table torn into one line, would else be read anew for each of its numbers.
    static final int CONTEXT = 1000;

    /// How far back what the words before a number say of it is looked for: further than sentences
    /// go, but each number's words are read anew.
    private static final int SCOPE = 400;

    private static final int LONGEST_PASSAGE = 4 * CONTEXT;

    private static final Set<String> UNITS_OF_TIME =
            Set.of("天", "日", "小时", "分钟", "个月", "工作日", "个工作日");

    private static final String CLAUSE_ENDS = ",;。:!?\t";

    private static final String ITEM_ENDS = CLAUSE_ENDS + "、()";

    private static final Pattern CENTRE =
            Pattern.compile(
                    "([\\u4e00-\\u9fa5]{2,14}?(?:公共资源交易中心|政务服务中心|行政服务中心))(?=累计|已|共|全年|进场|承接|受理|办理)");

    String text() {
        return passage.text().text().substring(from, to);
    }

    Marked marked() {
        return Marked.of(passage.text().text(), from, to, quantities);
    }

    /// The clause of a quantity, or its item of a list, without the brackets around it.
    Marked clauseOf(Quantity quantity, Marked marked) {
        String text = marked.text();
        int number = marked.index(quantity.start());
        int end = number;
        while (end < text.length() && ITEM_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int start = marked.index(itemStart(quantity.start()));
        start = Math.max(start, text.lastIndexOf('(', number) + 1);
        int stop = text.lastIndexOf('、', number);
        if (stop > start && text.substring(start, stop).indexOf(Quantity.MARK) >= 0) {
            start = stop + 1;
        }
        return marked.composed(marked.place(start)).piece(start, end).marked();
    }

    Quantity quantityAt(int place) {
        return quantities.stream().filter(q -> q.start() == place).findFirst().orElseThrow();
    }

    static boolean isTime(String unit) {
        return UNITS_OF_TIME.contains(unit);
    }

    /// Where the clause begins, or the item of a list with a number for each (网站3条、微博2条).
    int itemStart(int place) {
        int start = clauseStart(place);
        for (Quantity quantity : quantities) {
            int stop = passage.text().text().indexOf('、', quantity.end());
            if (stop >= 0 && stop < place && stop - quantity.end() <= 2) {
                start = Math.max(start, stop + 1);
            }
        }
        return start;
    }

    /// What heading, sentence and the words shortly before it speak of.
    String context() {
        return headings() + "\n" + sentenceBefore() + "\n" + sentence();
    }

    String headings() {
        return passage.under().stream().map(Section::heading).collect(Collectors.joining(" / "));
    }

    /// The whole sentence this is a part of.
    String sentence() {
        return passage.text().text().substring(sentenceStart(), sentenceEnd());
    }

    int sentenceEnd() {
        String normal = passage.text().text();
        int end = to;
        int limit = Math.min(normal.length(), to + CONTEXT);
        while (end < limit && normal.charAt(end) != '。') {
            end++;
        }
        return end;
    }

    /// What is said shortly before the sentence.
    String sentenceBefore() {
        String normal = passage.text().text();
        int end = sentenceStart();
        String own = normal.substring(Math.max(0, end - LONGEST_QUOTE), end);
        return own.length() < LONGEST_QUOTE ? passage.before() + own : own;
    }

    /// What the sentence says before `place`, as far as it bears on what stands there.
    String before(int place) {
        int start = Math.max(sentenceStart(), place - SCOPE);
        return passage.text().text().substring(Math.min(start, place), place);
    }

    /// What this part says before `place`, equally far.
    String partBefore(int place) {
        int end = Math.clamp(place, from, to);
        return passage.text().text().substring(Math.max(from, end - SCOPE), end);
    }

    /// What the passage says after `place`, up to a number of characters.
    String after(int place, int characters) {
        String normal = passage.text().text();
        return normal.substring(place, Math.min(normal.length(), place + characters));
    }

    private int sentenceStart() {
        String normal = passage.text().text();
        int start = from;
        int limit = Math.max(0, from - CONTEXT);
        while (start > limit && normal.charAt(start - 1) != '。') {
            start--;
        }
        return start;
    }

    int clauseStart(int place) {
        String normal = passage.text().text();
        int at = place;
        while (at > from && CLAUSE_ENDS.indexOf(normal.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private int clauseEnd(int place) {
        String normal = passage.text().text();
        int at = place;
        while (at < to && CLAUSE_ENDS.indexOf(normal.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /// The clause around `[start, end)`.
    String clause(int start, int end) {
        return passage.text().text().substring(clauseStart(start), clauseEnd(end));
    }

    /// The quote for a quantity whose wording begins at `wording`: from there, or from the
    /// beginning of its clause, to the end of the clause.
    Line quote(Quantity quantity, int wording) {
        return quoteOf(Math.min(wording, quantity.start()), quantity.end());
    }

    Line quoteOf(int start, int end) {
        int first = clauseStart(start);
        int last = clauseEnd(end);
        if (last - first > LONGEST_QUOTE) {
            first = start;
            last = Math.min(last, end + 20);
        }
        return new Line(passage.text().sourceStart(first), passage.text().sourceEnd(last));
    }

    Unsure unsure(Line quote, String why) {
        return new Unsure(quote.in(source), quote.start(), why);
    }

    /// The service or trading centre the passage names as the one who counts, else `reporting`.
    @Nullable String body(FigureDefinition definition, @Nullable String reporting) {
        String body = reporting;
        if (definition.is("centre")) {
            Matcher centre =
                    CENTRE.matcher(
                            passage.text().text().substring(Math.max(0, to - LONGEST_PASSAGE), to));
            while (centre.find()) {
                body = centre.group(1);
            }
        }
        return body;
    }
}
