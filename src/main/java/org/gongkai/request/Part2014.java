package org.gongkai.request;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Part three of the statistics of 2014 to 2018 (国办发〔2014〕32号).
///
/// @param received by way: `desk`, `fax`, `online`, `post`
/// @param onTime closed within the first term
/// @param extended closed after an extension
/// @param answers by outcome
public record Part2014(
        Map<String, Long> received, long onTime, long extended, Map<Outcome, Long> answers) {

    static Part2014 received(String way, long counted) {
        return new Part2014(Map.of(way, counted), 0, 0, Map.of());
    }

    static Part2014 answered(Outcome outcome, boolean afterExtension, long counted) {
        return new Part2014(
                Map.of(),
                afterExtension ? 0 : counted,
                afterExtension ? counted : 0,
                Map.of(outcome, counted));
    }

    Part2014 plus(Part2014 other) {
        var ways = new LinkedHashMap<>(received);
        other.received.forEach((way, counted) -> ways.merge(way, counted, Long::sum));
        var outcomes = new EnumMap<Outcome, Long>(Outcome.class);
        outcomes.putAll(answers);
        other.answers.forEach((outcome, counted) -> outcomes.merge(outcome, counted, Long::sum));
        return new Part2014(ways, onTime + other.onTime, extended + other.extended, outcomes);
    }

    public long receivedInAll() {
        return received.values().stream().mapToLong(Long::longValue).sum();
    }

    public long answered(Outcome outcome) {
        return answers.getOrDefault(outcome, 0L);
    }

    public long answersInAll() {
        return answers.values().stream().mapToLong(Long::longValue).sum();
    }

    /// The sum of the leaves under a row.
    public long answers(String branch) {
        return answers.entrySet().stream()
                .filter(e -> e.getKey().branch().equals(branch))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
