package org.gongkai.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One file of `sample/documents`: facts in front, then the text.
///
/// @param number the three digits its file name begins with, by which others refer to it
record SampleDocument(String number, Map<String, String> facts, String html) {

    private static final Pattern FACT = Pattern.compile("^([a-z_]+): ?(.*)$");

    static SampleDocument parse(String fileName, String content) {
        int end = content.indexOf("\n\n");
        var facts = new HashMap<String, String>();
        content.substring(0, end)
                .lines()
                .forEach(line -> {
                    var fact = FACT.matcher(line);
                    if (!fact.matches()) throw new IllegalStateException(fileName + ": " + line);
                    facts.put(fact.group(1), fact.group(2).strip());
                });
        return new SampleDocument(
                fileName.substring(0, 3), Map.copyOf(facts), content.substring(end).strip());
    }

    String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    Optional<String> find(String name) {
        return Optional.of(fact(name)).filter(value -> !value.isEmpty());
    }

    Optional<LocalDate> date(String name) {
        return find(name).map(LocalDate::parse);
    }

    List<String> attachments() {
        return find("attachments")
                .map(list -> List.of(list.split("\\s*[;；]\\s*")))
                .orElse(List.of());
    }
}
