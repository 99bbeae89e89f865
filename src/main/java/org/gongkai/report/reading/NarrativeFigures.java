package org.gongkai.report.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the figures of paragraphs. A paragraph is taken in *parts* of sentences (up to 。 or ;); in
/// each part every quantity becomes one mark, the wordings of all definitions are laid over it, and
/// the wording that says most about a quantity gives it its meaning. What is left over is said anew
/// in other words ([SaidAnew]) when everything said outright is read. Two that say equally much
/// make it unsure, and so does a circumstance that speaks against it.
final class NarrativeFigures {

    /// What is longer than any sentence is cut at a comma.
    private static final Pattern PART =
            Pattern.compile(
                    "[^。;!?\\t]{1,%1$d}+[^,。;!?\\t]{0,%1$d}+".formatted(SentencePart.CONTEXT));

    /// Without one of these nothing is said not to exist.
    private static final Pattern DENIAL = Pattern.compile("[未没无零]|[均:为]为?0|免费|不收");

    private record Stated(ReadFigure figure, SentencePart part) {

        /// Whether the other is told beside this one as of the same kind: of another web site, say.
        /// What `其中` stands before is a part of it.
        boolean isToldBeside(ReadFigure other, SentencePart where) {
            return figure.channel() != null
                    && part == where
                    && figure.offset() < other.offset()
                    && !part.source().substring(figure.offset(), other.offset()).contains("其中");
        }
    }

    private final FigureRegistry registry;
    private final Identity identity;
    private final boolean everyStatement;
    private final List<ReadFigure> figures = new ArrayList<>();
    private final Map<String, Stated> first = new HashMap<>();
    private final List<Unsure> unsure = new ArrayList<>();
    private final List<SaidAnew> rest = new ArrayList<>();

    /// @param everyStatement whether a figure said again with another number is kept, too
    NarrativeFigures(FigureRegistry registry, Identity identity, boolean everyStatement) {
        this.registry = registry;
        this.identity = identity;
        this.everyStatement = everyStatement;
    }

    List<ReadFigure> figures() {
        return figures;
    }

    List<Unsure> unsure() {
        return unsure;
    }

    void read(Passages.Passage passage, String source) {
        String text = passage.text().text();
        var quantities = new ArrayDeque<>(Quantities.in(text));
        Matcher part = PART.matcher(text);
        while (part.find()) {
            var within = new ArrayList<Quantity>();
            while (!quantities.isEmpty() && quantities.getFirst().start() < part.end()) {
                Quantity next = quantities.removeFirst();
                if (next.start() >= part.start() && next.end() <= part.end()) within.add(next);
            }
            readPart(new SentencePart(passage, source, part.start(), part.end(), within));
        }
    }

    /// Reads once more what nothing was made of: of the words said in other order, and of those
    /// that go on about something named before. What a report says outright thus comes first.
    void readRest() {
        for (SaidAnew one : rest) {
            List<Reading> readings = one.readings(registry);
            if (readings.isEmpty()) {
                Doubts.onUnknown(one.part(), one.quantity(), identity).ifPresent(unsure::add);
            } else {
                decide(one.part(), one.quantity(), readings);
            }
        }
        unsure.sort(Comparator.comparingInt(Unsure::offset));
    }

    private void readPart(SentencePart part) {
        Map<Quantity, List<Reading>> readings = new HashMap<>();
        Marked marked = part.marked();
        List<Shares.Share> shares = Shares.of(marked);
        Map<Quantity, List<Reading>> shared = new HashMap<>();
        boolean denies = DENIAL.matcher(part.text()).find();
        var definitions = new PartReadings(part);
        for (FigureDefinition definition : registry.definitions()) {
            for (Reading reading : definitions.of(definition, marked)) {
                readings.computeIfAbsent(reading.quantity(), _ -> new ArrayList<>()).add(reading);
            }
            for (Shares.Share share : shares) {
                for (Reading reading :
                        definitions.ofOther(
                                definition, List.of(share.text()), at -> at < share.thing())) {
                    shared.computeIfAbsent(reading.quantity(), _ -> new ArrayList<>()).add(reading);
                }
            }
            if (denies) {
                definitions.denial(definition).ifPresent(denial -> deny(part, definition, denial));
            }
        }
        for (Quantity quantity : part.quantities()) {
            List<Reading> known = shared.get(quantity);
            List<Reading> own = new ArrayList<>(readings.getOrDefault(quantity, List.of()));
            List<Reading> results =
                    own.stream().filter(reading -> reading.definition().isBeside()).toList();
            own.removeAll(results);
            eachFigure(results).forEach(same -> decide(part, quantity, same));
            if (known == null && own.isEmpty() && results.isEmpty()) {
                rest.add(new SaidAnew(part, definitions, marked, quantity));
            } else if (known == null && !own.isEmpty()) {
                decide(part, quantity, own);
            } else if (known != null) {
                eachFigure(known).forEach(same -> decide(part, quantity.asShared(), same));
            }
        }
        unsure.addAll(Doubts.onVague(part));
    }

    private static Collection<List<Reading>> eachFigure(List<Reading> readings) {
        return readings.stream()
                .collect(Collectors.groupingBy(reading -> reading.definition().id()))
                .values();
    }

    private void decide(SentencePart part, Quantity quantity, List<Reading> readings) {
        int fullest = readings.stream().mapToInt(Reading::from).min().orElseThrow();
        List<Reading> best = readings.stream().filter(r -> r.from() == fullest).toList();
        List<Reading> ofTables = best.stream().filter(r -> r.definition().is("table")).toList();
        if (!ofTables.isEmpty()) best = ofTables;
        Set<String> names =
                best.stream().map(r -> r.definition().name()).collect(Collectors.toSet());
        Line quote = part.quote(quantity, fullest);
        if (names.size() > 1) {
            String all = names.stream().sorted().collect(Collectors.joining("”或“", "“", "”"));
            unsure.add(part.unsure(quote, "可能是" + all + "，不能确定是哪一项"));
            return;
        }
        FigureDefinition definition = best.getFirst().definition();
        Optional<String> against =
                new Circumstances(part, identity).against(definition, quantity, fullest);
        if (against.isPresent()) {
            unsure.add(part.unsure(quote, "像是“" + definition.name() + "”，但" + against.get()));
            return;
        }
        add(
                part,
                new ReadFigure(
                        definition.id(),
                        definition.name(),
                        quantity.value(),
                        quantity.unit(),
                        part.body(definition, identity.body()),
                        definition.channel(),
                        quote.start(),
                        quote.in(part.source()),
                        quantity.qualifier()));
    }

    private void deny(SentencePart part, FigureDefinition definition, Line words) {
        int at = words.start();
        if (new Circumstances(part, identity).against(definition, at, at).isPresent()) {
            return;
        }
        Line quote = part.quoteOf(words.start(), words.end());
        add(
                part,
                new ReadFigure(
                        definition.id(),
                        definition.name(),
                        java.math.BigDecimal.ZERO,
                        definition.unit(),
                        identity.body(),
                        definition.channel(),
                        quote.start(),
                        quote.in(part.source()),
                        Qualifier.EXACT));
    }

    /// What a report says again with another number is unsure: it may be of a part, or of others.
    /// Two told side by side of one channel are both unsure.
    private void add(SentencePart part, ReadFigure figure) {
        Stated stated = first.putIfAbsent(figure.id(), new Stated(figure, part));
        ReadFigure before = stated == null ? figure : stated.figure();
        if (everyStatement || before.value().compareTo(figure.value()) == 0) {
            figures.add(figure);
            return;
        }
        if (stated != null && stated.isToldBeside(figure, part) && figures.remove(before)) {
            unsure.add(
                    part.unsure(
                            quote(before),
                            "像是“%s”，但同一句又写了另一个数（%s）"
                                    .formatted(before.name(), figure.value().toPlainString())));
        }
        Line quote = quote(figure);
        unsure.add(
                part.unsure(
                        quote,
                        "像是“%s”，但前面已写了另一个数（%s）"
                                .formatted(figure.name(), before.value().toPlainString())));
    }

    private static Line quote(ReadFigure figure) {
        return new Line(figure.offset(), figure.offset() + figure.quote().length());
    }

    /// Figures read twice from the same words are one; unsure words that are also a figure are
    /// dropped.
    static List<ReadFigure> distinct(List<ReadFigure> figures) {
        var seen = new HashSet<String>();
        return figures.stream()
                .sorted(Comparator.comparingInt(ReadFigure::offset))
                .filter(f -> seen.add(f.id() + "@" + f.offset() + "=" + f.value()))
                .toList();
    }
}
