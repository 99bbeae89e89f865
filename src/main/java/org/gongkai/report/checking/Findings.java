package org.gongkai.report.checking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.pages.Text;

/// What the rules found in one report; the same found twice is one finding.
final class Findings {

    private final CheckedReport report;
    private final Map<String, Finding> found = new LinkedHashMap<>();

    Findings(CheckedReport report) {
        this.report = report;
    }

    List<Finding> found() {
        return List.copyOf(found.values());
    }

    void inCells(Check check, Place place, List<String> figures, String... numbers) {
        add(check, "", place, figures, "", numbers);
    }

    void inText(Check check, String kind, CheckedPart part, String quote, String... words) {
        add(check, kind, Place.part(report.text(), part), List.of(), quote, words);
    }

    /// What only people can give and nobody has.
    void needed(Check check, String kind, Place place, List<String> figures, String... words) {
        add(check, kind, place, figures, "", true, words);
    }

    /// @param kind which of a check's messages, or empty when it has one only
    /// @param words what stands in the message; an empty one is a blank cell
    void add(
            Check check,
            String kind,
            Place place,
            List<String> figures,
            String quote,
            String... words) {
        add(check, kind, place, figures, quote, false, words);
    }

    private void add(
            Check check,
            String kind,
            Place place,
            List<String> figures,
            String quote,
            boolean needed,
            String... words) {
        String topic = "report.check." + check + (kind.isEmpty() ? "" : "." + kind);
        Object[] shown =
                Arrays.stream(words)
                        .map(word -> word.isEmpty() ? Text.t("report.check.blank") : word)
                        .toArray();
        String key = key(topic, place, figures, quote, words);
        String message = Text.t(topic + ".message", shown);
        String mend = Text.t(topic + ".mend", shown);
        found.putIfAbsent(
                key, new Finding(check, place.words(), message, mend, figures, quote, key, needed));
    }

    /// Place, words and numbers, in whatever language the messages are.
    private String key(
            String topic, Place place, List<String> figures, String quote, String[] words) {
        String numbers =
                figures.stream()
                        .map(figure -> figure + "=" + report.written(figure))
                        .collect(Collectors.joining(" "));
        String all =
                Stream.concat(Stream.of(topic, place.id(), numbers, quote), Arrays.stream(words))
                        .collect(Collectors.joining("\n"));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.getBytes(StandardCharsets.UTF_8));
            return topic.substring("report.check.".length())
                    + "-"
                    + HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
