package org.gongkai.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A stretch of what was typed: quoted or not, excluded with a minus, or for one field.
record QuestionPart(String text, boolean quoted, boolean excluded, Asked.@Nullable Field field) {

    private static final String QUOTE = "[\"“”„‟]";
    private static final Pattern PART =
            Pattern.compile(
                    "(?<minus>(?<![^\\s])[-−–—])?"
                            + "(?:(?<field>标题|文号|机构|索引号|(?<![\\p{L}\\p{N}])"
                            + "(?:title|number|body|index))\\s*:\\s*)?"
                            + "(?:"
                            + QUOTE
                            + "(?<quoted>[^\"“”„‟]*)"
                            + QUOTE
                            + "|(?<plain>[^\\s\"“”„‟]+))");

    private static final Pattern NUMBER_WITH_SPACES =
            Pattern.compile("(?<=\\S)\\s+(?=[〔﹝【\\[(]?\\d|号|第\\d)");

    /// Free parts that follow each other stay one part, because a document number may have spaces.
    static List<QuestionPart> split(String folded) {
        var parts = new ArrayList<QuestionPart>();
        var free = new StringBuilder();
        Matcher matcher = PART.matcher(joinNumbers(folded));
        while (matcher.find()) {
            QuestionPart part = read(matcher);
            if (part.isFree()) {
                free.append(part.text).append(' ');
            } else {
                addFree(free, parts);
                parts.add(part);
            }
        }
        addFree(free, parts);
        return parts;
    }

    /// After `文号:` a number may have been typed with spaces; they must not end the field.
    private static String joinNumbers(String folded) {
        int field = Math.max(folded.indexOf("文号:"), folded.indexOf("number:"));
        if (field < 0) return folded;
        String number = NUMBER_WITH_SPACES.matcher(folded.substring(field)).replaceAll("\u00a0");
        return folded.substring(0, field) + number;
    }

    private static QuestionPart read(Matcher matcher) {
        @Nullable String quoted = matcher.group("quoted");
        @Nullable String plain = matcher.group("plain");
        @Nullable String field = matcher.group("field");
        return new QuestionPart(
                (quoted != null ? quoted : plain == null ? "" : plain).replace('\u00a0', ' '),
                quoted != null,
                matcher.group("minus") != null,
                field == null ? null : Asked.Field.of(field));
    }

    private boolean isFree() {
        return !quoted && !excluded && field == null;
    }

    private static void addFree(StringBuilder free, List<QuestionPart> parts) {
        String text = free.toString().strip();
        free.setLength(0);
        if (!text.isEmpty()) parts.add(new QuestionPart(text, false, false, null));
    }
}
