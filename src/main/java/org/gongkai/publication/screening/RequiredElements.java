package org.gongkai.publication.screening;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The content elements that a catalogue entry requires, looked for in the fields and in the text.
public final class RequiredElements {

    private static final Pattern PREFIX =
            Pattern.compile("^(?:公开|基本|主要|相关|具体|申请|办理|设定|法律|政策)(?=[\u4e00-\u9fa5]{2})");
    private static final Pattern EMPTY_FIELD = Pattern.compile("^[\\s:：/、无-]*$");

    private RequiredElements() {}

    /// The required elements that neither a filled field nor the text answers, in the given order.
    /// In the text an element is answered where its name stands and something follows it.
    public static Set<String> missing(
            Set<String> required, Map<String, String> fields, String text) {
        var missing = new LinkedHashSet<String>();
        for (String element : required) {
            if (!isInFields(element, fields) && !isInText(element, text)) {
                missing.add(element);
            }
        }
        return missing;
    }

    private static boolean isInFields(String element, Map<String, String> fields) {
        String core = core(element);
        return fields.entrySet().stream()
                .anyMatch(f ->
                        core(f.getKey()).equals(core)
                                && !EMPTY_FIELD.matcher(f.getValue()).matches());
    }

    private static boolean isInText(String element, String text) {
        String core = core(element);
        for (int at = text.indexOf(core); at >= 0; at = text.indexOf(core, at + 1)) {
            int end = at + core.length();
            if (!EMPTY_FIELD
                    .matcher(text.substring(end, Math.min(text.length(), end + 40)))
                    .matches()) {
                return true;
            }
        }
        return false;
    }

    private static String core(String element) {
        return PREFIX.matcher(element.strip()).replaceFirst("");
    }
}
