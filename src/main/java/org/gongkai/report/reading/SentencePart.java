package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final int LONGEST_PASSAGE = 4 * CONTEXT;

    private static final Set<String> UNITS_OF_TIME =
            Set.of("天", "日", "小时", "分钟", "个月", "工作日", "个工作日");

    private static final String CLAUSE_ENDS = ",;。:!?\t";

    /// A denial that goes on into a statement of what there was, or is followed by a number, is
    /// none.
    private static final Pattern GOES_ON = Pattern.compile(",(?:但|并)?(?:发生|有|收到|受理|接到)");

    private static final Pattern COUNTED =
            Pattern.compile("[^,;。、]{0,6}?(?:[1-9]|[一二两三四五六七八九十](?=[件起例宗]))");

    private static final Pattern CENTRE =
            Pattern.compile(
                    "([\\u4e00-\\u9fa5]{2,14}?(?:公共资源交易中心|政务服务中心|行政服务中心))(?=累计|已|共|全年|进场|承接|受理|办理)");

    String text() {
        return passage.text().text().substring(from, to);
    }

    /// The text with a mark for each quantity, and for each of its characters the place it stands
    /// for.
    @SuppressWarnings("ArrayRecordComponent") // lives only while one part is read
    record Marked(String text, int[] places) {}

    Marked marked() {
        String normal = passage.text().text();
        var text = new StringBuilder();
        int[] places = new int[to - from + 1];
        int next = from;
        for (Quantity quantity : quantities) {
            for (; next < quantity.start(); next++) {
                places[text.length()] = next;
                text.append(normal.charAt(next));
            }
            places[text.length()] = quantity.start();
            text.append(Quantity.MARK);
            next = quantity.end();
        }
        for (; next < to; next++) {
            places[text.length()] = next;
            text.append(normal.charAt(next));
        }
        places[text.length()] = to;
        return new Marked(text.toString(), places);
    }

    List<Reading> readings(FigureDefinition definition, Marked marked) {
        var readings = new ArrayList<Reading>();
        if (quantities.isEmpty()) {
            return readings;
        }
        for (Pattern wording : definition.wordings()) {
            Matcher match = wording.matcher(marked.text());
            for (int at = 0; match.find(at); at = match.start("n") + 1) {
                int place = marked.places()[match.start("n")];
                int start = marked.places()[match.start()];
                Quantity quantity =
                        quantities.stream()
                                .filter(q -> q.start() == place)
                                .findFirst()
                                .orElseThrow();
                if (isTime(quantity.unit()) && !isTime(definition.unit())) {
                    continue;
                }
                int end = Math.max(quantity.end(), marked.places()[match.end()]);
                if (allowed(definition, place, end) && isAbout(definition)) {
                    readings.add(new Reading(definition, quantity, start));
                }
            }
        }
        return readings;
    }

    static boolean isTime(String unit) {
        return UNITS_OF_TIME.contains(unit);
    }

    /// Readings of the texts in which things that share numbers stand alone.
    List<Reading> sharedReadings(FigureDefinition definition, List<Marked> shares) {
        var readings = new ArrayList<Reading>();
        for (Marked share : shares) {
            for (Pattern wording : definition.wordings()) {
                Matcher match = wording.matcher(share.text());
                if (match.find()
                        && isAbout(definition)
                        && definition.notInClause().stream()
                                .noneMatch(p -> p.matcher(share.text()).find())) {
                    int place = share.places()[match.start("n")];
                    quantities.stream()
                            .filter(q -> q.start() == place)
                            .findFirst()
                            .map(q -> new Reading(definition, q, share.places()[match.start()]))
                            .ifPresent(readings::add);
                }
            }
        }
        return readings;
    }

    /// The words that say there was none of it, if any.
    Optional<Line> denial(FigureDefinition definition) {
        for (Pattern denial : definition.denials()) {
            Matcher match = denial.matcher(text());
            if (match.find()
                    && allowed(definition, from + match.start(), from + match.end())
                    && !GOES_ON.matcher(match.group()).find()
                    && !COUNTED.matcher(text().substring(match.end())).lookingAt()
                    && !text().startsWith("的", match.end())
                    && (definition.is("denied") || isAbout(definition))) {
                return Optional.of(new Line(from + match.start(), from + match.end()));
            }
        }
        return Optional.empty();
    }

    private boolean allowed(FigureDefinition definition, int start, int end) {
        String normal = passage.text().text();
        String clause = normal.substring(Math.min(itemStart(start), end), end);
        String before = normal.substring(from, end);
        return definition.notInClause().stream().noneMatch(p -> p.matcher(clause).find())
                && definition.notInPart().stream().noneMatch(p -> p.matcher(before).find());
    }

    /// Where the clause begins, or the item of a list with a number for each (网站3条、微博2条).
    private int itemStart(int place) {
        int start = clauseStart(place);
        for (Quantity quantity : quantities) {
            int stop = passage.text().text().indexOf('、', quantity.end());
            if (stop >= 0 && stop < place && stop - quantity.end() <= 2) {
                start = Math.max(start, stop + 1);
            }
        }
        return start;
    }

    private boolean isAbout(FigureDefinition definition) {
        if (definition.about().isEmpty()) {
            return true;
        }
        String context = headings() + "\n" + sentenceBefore() + "\n" + sentence();
        return definition.about().stream().allMatch(p -> p.matcher(context).find());
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
    private String sentenceBefore() {
        String normal = passage.text().text();
        int end = sentenceStart();
        String own = normal.substring(Math.max(0, end - LONGEST_QUOTE), end);
        return own.length() < LONGEST_QUOTE ? passage.before() + own : own;
    }

    /// What the sentence says before `place`.
    String before(int place) {
        return passage.text().text().substring(Math.min(sentenceStart(), place), place);
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
