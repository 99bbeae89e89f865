package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.RunningServer;
import org.gongkai.audit.AuditEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every act that the program records, and every detail of one, has words: read from the sources,
/// so that a new one cannot be forgotten, and from what the sample and the tests so far have
/// recorded.
class AuditWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/gongkai");
    private static final Pattern ACTION =
            Pattern.compile("(?<!t\\()(?<!has\\()\"([a-z]+\\.[a-z-]+)\"");
    private static final Pattern OF_MODULE =
            Pattern.compile("\"([a-z]+)\\.\" \\+ (?:kind|verb)\\b");
    private static final Pattern OF_MATTER =
            Pattern.compile("ind(?:\\.code)?\\(?\\)? \\+ \"\\.([a-z-]+)\"");
    private static final Pattern NOTED =
            Pattern.compile(
                    "\\b(?:steps\\s*\\.\\s*(?:add|record)|note|(?<!changes\\.)record|move|set)\\(");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern CHOICE =
            Pattern.compile("[^\"]*\\? \"([a-z-]+)\" : \"([a-z-]+)\"");
    private static final Pattern RECORDED = Pattern.compile("\\b(?:record|changed|tell)\\(");
    private static final Pattern NAMED =
            Pattern.compile("(?:detail|difference|facts)\\.put\\(\\s*\"(\\w+)\"");
    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"");
    private static final Set<String> KINDS =
            Set.of(
                    "letter",
                    "request",
                    "instruction",
                    "reconsideration",
                    "direct-suit",
                    "suit-after",
                    "complaint");

    @Test
    void hasWordsForEveryActOfTheSources() throws IOException {
        Set<String> actions = actions();

        assertThat(actions)
                .hasSizeGreaterThan(250)
                .contains("report.day-given", "report.returned", "opinion.judged", "letter.read");
        assertThat(actions)
                .filteredOn(action -> AuditWords.action(action).equals(action))
                .isEmpty();
    }

    @Test
    void hasWordsForEveryDetailOfTheSources() throws IOException {
        var names = new TreeSet<String>();
        for (Path source : recording()) {
            String text = Files.readString(source);
            RECORDED.matcher(text)
                    .results()
                    .forEach(call -> {
                        arguments(text, call.end())
                                .forEach(argument -> names.addAll(names(argument)));
                    });
            NAMED.matcher(text).results().forEach(found -> names.add(found.group(1)));
        }

        assertThat(names).hasSizeGreaterThan(60).contains("remark", "removed", "keepUntil");
        assertThat(names).filteredOn(name -> AuditWords.name(name).equals(name)).isEmpty();
    }

    @Test
    void saysAnEntryInWords() {
        var entry =
                new AuditEntry(
                        1,
                        Instant.parse("2026-03-01T08:00:00Z"),
                        "supervisor",
                        "request.decide-remedy",
                        "matter/1",
                        "{\"result\": \"upheld\", \"approved\": true, \"remark\": \"\"}",
                        null);

        assertThat(AuditWords.action("reconsideration.take-in")).isEqualTo("收到行政复议");
        assertThat(AuditWords.details(entry)).isEqualTo(Map.of("结果", "结果维持", "同意", "是"));
    }

    @Test
    @Tag("slow")
    void hasWordsForWhatWasRecorded() throws IOException {
        // other tests record acts of kinds that only they have
        Set<String> kinds =
                actions().stream()
                        .map(action -> action.replaceFirst("\\..*", ""))
                        .collect(Collectors.toSet());
        assertThat(
                        RunningServer.bean(JdbcClient.class)
                                .sql("SELECT DISTINCT action FROM audit.entry")
                                .query((row, n) -> row.getString(1))
                                .list())
                .isNotEmpty()
                .filteredOn(action -> kinds.contains(action.replaceFirst("\\..*", "")))
                .isNotEmpty()
                .filteredOn(action -> AuditWords.action(action).equals(action))
                .isEmpty();
    }

    private static Set<String> actions() throws IOException {
        var all = new TreeSet<String>();
        for (Path source : recording()) {
            String text = Files.readString(source);
            ACTION.matcher(text).results().forEach(found -> all.add(found.group(1)));
            all.removeIf(name -> name.endsWith(".csv"));
            OF_MATTER
                    .matcher(text)
                    .results()
                    .forEach(found -> KINDS.forEach(kind -> all.add(kind + "." + found.group(1))));
            for (var own : OF_MODULE.matcher(text).results().toList()) {
                for (String verb : verbs(source)) all.add(own.group(1) + "." + verb);
            }
        }
        return all;
    }

    /// What a class that keeps the steps of its neighbours is told, in its own package.
    private static Set<String> verbs(Path source) throws IOException {
        String own = source.getFileName().toString().replace(".java", "");
        var verbs = new LinkedHashSet<String>();
        try (Stream<Path> beside = Files.list(source.resolveSibling(""))) {
            for (Path one : beside.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(one);
                if (!text.contains(own + " steps") && !one.equals(source)) continue;
                NOTED.matcher(text)
                        .results()
                        .forEach(call -> verbs.addAll(verbs(arguments(text, call.end()))));
            }
        }
        return verbs;
    }

    private static List<String> verbs(List<String> arguments) {
        for (String argument : arguments) {
            var code = CODE.matcher(argument);
            if (code.matches()) return List.of(code.group(1));
            var choice = CHOICE.matcher(argument);
            if (choice.matches()) return List.of(choice.group(1), choice.group(2));
        }
        return List.of();
    }

    /// The names that a `Map.of` gives.
    private static List<String> names(String map) {
        if (!map.contains("Map.of(") || map.contains("->")) return List.of();
        List<String> all = arguments(map, map.indexOf("Map.of(") + "Map.of(".length());
        var names = new ArrayList<String>();
        for (int at = 0; at + 1 < all.size(); at += 2) {
            var name = NAME.matcher(all.get(at));
            if (name.matches()) names.add(name.group(1));
        }
        return names;
    }

    private static List<Path> recording() throws IOException {
        var all = new ArrayList<Path>();
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source : sources.filter(one -> one.toString().endsWith(".java")).toList()) {
                if (Files.readString(source).contains("AuditTrail")) all.add(source);
            }
        }
        return all;
    }

    /// The arguments of a call.
    ///
    /// @param from just behind its bracket
    private static List<String> arguments(String text, int from) {
        var arguments = new ArrayList<String>();
        int depth = 0;
        boolean quoted = false;
        int begun = from;
        for (int at = from; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"' && text.charAt(at - 1) != '\\') quoted = !quoted;
            if (quoted) continue;
            if (sign == '(' || sign == '{') depth++;
            if (depth == 0 && (sign == ',' || sign == ')')) {
                arguments.add(text.substring(begun, at).strip());
                begun = at + 1;
            }
            if (sign == ')' || sign == '}') depth--;
            if (depth < 0) break;
        }
        return arguments;
    }
}
