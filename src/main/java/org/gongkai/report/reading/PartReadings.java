package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a definition makes of one part of a sentence: of its words as they stand, of its words said
/// in other order, and of a denial in it.
final class PartReadings {

    /// A denial that goes on into a statement of what there was, or is followed by a number, is
    /// none.
    private static final Pattern GOES_ON = Pattern.compile(",(?:但|并)?(?:发生|有|收到|受理|接到)");

    private static final Pattern COUNTED =
            Pattern.compile("[^,;。、]{0,6}?(?:[1-9]|[一二两三四五六七八九十](?=[件起例宗]))");

    /// `未发生诉讼的单位` denies no lawsuit, `未发生诉讼的情况` does.
    private static final Pattern OF_SOMETHING =
            Pattern.compile("的(?!情况|情形|案件|事项|事件|行为|问题|现象|$|[,;。])");

    /// A part that says of what the heading names that there was none.
    private static final Pattern NOTHING =
            Pattern.compile(
                    "(?:20\\d\\d年度?,?|本年度?,?|全年|[我本][区县市镇乡局街道委办校机关单位部门]{1,2},?)*(?:无|没有|未发生|未产生)(?:此类|此项|相关|上述|以上|该类)?(?:情况|情形|事项|案件)?");

    private final SentencePart part;
    private final String normal;
    private final String context;
    private final Map<FigureDefinition, Boolean> about = new IdentityHashMap<>();

    PartReadings(SentencePart part) {
        this.part = part;
        this.normal = part.passage().text().text();
        this.context = part.context();
    }

    /// Readings of the words as they stand.
    List<Reading> of(FigureDefinition definition, Marked marked) {
        var readings = new ArrayList<Reading>();
        if (part.quantities().isEmpty()) {
            return readings;
        }
        for (Pattern wording : definition.wordings()) {
            Matcher match = wording.matcher(marked.text());
            for (int at = 0; match.find(at); at = match.start("n") + 1) {
                Quantity quantity = part.quantityAt(marked.place(match.start("n")));
                int end = Math.max(quantity.end(), marked.place(match.end()));
                if (measures(definition, quantity)
                        && allowed(definition, quantity.start(), end)
                        && isAbout(definition)) {
                    readings.add(new Reading(definition, quantity, marked.place(match.start())));
                }
            }
        }
        return readings;
    }

    /// Readings of other texts made of the part's words.
    ///
    /// @param begins where in such a text a wording may begin
    List<Reading> ofOther(
            FigureDefinition definition, List<Marked> texts, Predicate<Integer> begins) {
        var readings = new ArrayList<Reading>();
        for (Marked text : texts) {
            for (Pattern wording : definition.wordings()) {
                Matcher match = wording.matcher(text.text());
                if (match.find()
                        && begins.test(match.start())
                        && isAbout(definition)
                        && none(definition.notInClause(), text.text())
                        && none(definition.notInPart(), before(text.place(match.start("n"))))) {
                    Quantity quantity = part.quantityAt(text.place(match.start("n")));
                    if (measures(definition, quantity)) {
                        readings.add(new Reading(definition, quantity, text.place(match.start())));
                    }
                }
            }
        }
        return readings;
    }

    /// The words that say there was none of it, if any.
    Optional<Line> denial(FigureDefinition definition) {
        String text = part.text();
        if (NOTHING.matcher(text).matches() && !part.passage().under().isEmpty()) {
            String heading = "未发生" + NormalText.normal(part.passage().under().getLast().heading());
            return definition.denials().stream().anyMatch(p -> p.matcher(heading).find())
                            && none(definition.notInClause(), heading)
                    ? Optional.of(new Line(part.from(), part.to()))
                    : Optional.empty();
        }
        int from = part.from();
        for (Pattern denial : definition.denials()) {
            Matcher match = denial.matcher(text);
            while (match.find()) {
                if (allowed(definition, from + match.start(), from + match.end())
                        && !GOES_ON.matcher(match.group()).find()
                        && !COUNTED.matcher(text.substring(match.end())).lookingAt()
                        && !OF_SOMETHING.matcher(text.substring(match.end())).lookingAt()
                        && (definition.is("denied") || isAbout(definition))) {
                    return Optional.of(new Line(from + match.start(), from + match.end()));
                }
            }
        }
        return Optional.empty();
    }

    /// Days are no number of things; an amount has its unit, unless it is nothing.
    private static boolean measures(FigureDefinition definition, Quantity quantity) {
        if (definition.is("one") && quantity.value().compareTo(BigDecimal.ONE) != 0) {
            return false;
        }
        if (SentencePart.isTime(quantity.unit()) && !SentencePart.isTime(definition.unit())) {
            return false;
        }
        boolean needsUnit = definition.unit().equals("元") || definition.unit().equals("%");
        return !(needsUnit && quantity.unit().isEmpty() && quantity.value().signum() != 0);
    }

    private boolean allowed(FigureDefinition definition, int start, int end) {
        String clause = normal.substring(Math.min(part.itemStart(start), end), end);
        return none(definition.notInClause(), clause)
                && (definition.notInPart().isEmpty() || none(definition.notInPart(), before(end)));
    }

    private String before(int end) {
        return normal.substring(part.from(), end);
    }

    private static boolean none(List<Pattern> patterns, String text) {
        return patterns.stream().noneMatch(p -> p.matcher(text).find());
    }

    private boolean isAbout(FigureDefinition definition) {
        if (definition.about().isEmpty()) {
            return true;
        }
        return about.computeIfAbsent(
                definition,
                _ -> definition.about().stream().allMatch(p -> p.matcher(context).find()));
    }
}
