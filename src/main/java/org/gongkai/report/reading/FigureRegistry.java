package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All figure definitions, read from the `*.figures` files beside this class. Their format:
///
/// ```
/// let 条 = (?:条|件|篇)                       a word to be used as {条}
/// [proactive.total] 主动公开政府信息数 | 条      id, name, unit; then marks, channel=…
/// + 主动公开政府信息~#{条}                      a wording; # the number, @ any other number,
///                                            with its unit or without one,
///                                            ~ words like 共、达、为, … a few characters
/// 0 未主动公开                                 a wording that says there was none
/// x 网站                                      not when this stands in the clause, up to the number
/// - 微信                                      not when this stands before it in the sentence's part
/// ? 信息公开                                   only when heading or sentence speak of this
/// ```
final class FigureRegistry {

    private static final List<String> FILES =
            List.of("proactive", "request", "remedy", "organisation", "service", "supervision");

    private final List<FigureDefinition> definitions;

    private FigureRegistry(List<FigureDefinition> definitions) {
        this.definitions = definitions;
    }

    static FigureRegistry load() {
        return load(FILES);
    }

    /// Also what sentences say of numbers that only tables tell.
    static FigureRegistry loadWithTables() {
        return load(Stream.concat(FILES.stream(), Stream.of("tables")).toList());
    }

    private static FigureRegistry load(List<String> files) {
        var definitions = new ArrayList<FigureDefinition>();
        var words = new HashMap<String, String>();
        for (String file : files) {
            definitions.addAll(new FigureFile(words).read(ResourceLines.of(file + ".figures")));
        }
        return new FigureRegistry(List.copyOf(definitions));
    }

    List<FigureDefinition> definitions() {
        return definitions;
    }

    /// One file: definitions are collected line by line.
    private static final class FigureFile {

        /// The unit behind a number, in one of the ways these files write it. What has none said
        /// may be meant as well.
        private static final Pattern UNIT =
                Pattern.compile(
                        "([#@])((?:\\(\\?:(?:余|多|余\\|多|万)\\)\\?)*(?:\\((?:[^()]|\\([^()]*\\)\\??)*\\)|[\\u4e00-\\u9fa5%]))");

        private final Map<String, String> words;
        private final List<FigureDefinition> definitions = new ArrayList<>();

        FigureFile(Map<String, String> words) {
            this.words = words;
        }

        List<FigureDefinition> read(List<String> lines) {
            for (String line : lines) {
                if (line.startsWith("let ")) {
                    let(line.substring(4));
                } else if (line.startsWith("[")) {
                    definitions.add(head(line));
                } else {
                    rule(line.charAt(0), line.substring(1).strip());
                }
            }
            return definitions;
        }

        private void let(String assignment) {
            int equals = assignment.indexOf('=');
            words.put(
                    assignment.substring(0, equals).strip(),
                    "(?:" + spelledOut(assignment.substring(equals + 1).strip()) + ")");
        }

        private static FigureDefinition head(String line) {
            int close = line.indexOf(']');
            String[] parts = ResourceLines.fields(line.substring(close + 1));
            var marks = new ArrayList<String>();
            String channel = null;
            for (int i = 2; i < parts.length; i++) {
                String mark = parts[i];
                if (mark.startsWith("channel=")) {
                    channel = mark.substring("channel=".length());
                } else {
                    marks.add(mark);
                }
            }
            return new FigureDefinition(
                    line.substring(1, close),
                    parts[0],
                    parts[1],
                    channel,
                    marks,
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }

        private void rule(char kind, String pattern) {
            FigureDefinition definition = definitions.getLast();
            Pattern compiled = Pattern.compile(spelledOut(pattern));
            switch (kind) {
                case '+' -> definition.wordings().add(compiled);
                case '0' -> definition.denials().add(compiled);
                case 'x' -> definition.notInClause().add(compiled);
                case '-' -> definition.notInPart().add(compiled);
                case '?' -> definition.about().add(compiled);
                default -> throw new IllegalArgumentException(kind + " " + pattern);
            }
        }

        private String spelledOut(String pattern) {
            String spelled = pattern;
            for (Map.Entry<String, String> word : words.entrySet()) {
                spelled = spelled.replace("{" + word.getKey() + "}", word.getValue());
            }
            return UNIT.matcher(spelled)
                    .replaceAll("$1(?:" + Quantity.BARE + "|$2)")
                    .replace("#", "(?<n>" + Quantity.MARK + ")")
                    .replace("@", String.valueOf(Quantity.MARK))
                    .replace(
                            "~",
                            "(?:共计|总计|合计|累计|共有|共|总|计|达到|达|为|是|有|了|已|数|的|:|”|仅|只有|只|现有|现|设有|设|办|开|举行|召开|举办|开展|收到|受理|发生){0,4}")
                    .replace("…", "[^" + Quantity.MARK + ",;。]{0,12}?");
        }
    }
}
