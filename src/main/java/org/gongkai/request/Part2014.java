package org.gongkai.request;

import java.util.Map;

/// Part three of the statistics of 2014 to 2018 (国办发〔2014〕32号).
///
/// @param received by way: `desk`, `fax`, `online`, `post`
/// @param onTime closed within the first term
/// @param extended closed after an extension
/// @param answers by outcome
public record Part2014(
        Map<String, Long> received, long onTime, long extended, Map<Outcome, Long> answers) {

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
