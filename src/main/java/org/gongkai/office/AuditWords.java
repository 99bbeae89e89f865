package org.gongkai.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.audit.AuditEntry;
import org.gongkai.pages.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The audit in the reader's words. Acts that only some module knows (`report.give-figure`), steps
/// that a page names too (`report.cleared`), and what is done to matters of any kind
/// (`reconsideration.take-in`) have their words in three places.
public final class AuditWords {

    private static final String PREFIX = "office.audit.";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private AuditWords() {}

    /// What was done; the recorded name where there are no words.
    public static String action(String action) {
        String own = PREFIX + action;
        if (Text.has(own)) return Text.t(own);
        int dot = action.indexOf('.');
        if (dot < 0) return action;
        String module = action.substring(0, dot);
        String verb = action.substring(dot + 1);
        String step = module + ".step." + verb;
        if (Text.has(step)) return Text.t(step);
        String matter = PREFIX + "matter." + verb;
        String kind = PREFIX + "matter.kind." + module;
        return Text.has(matter) && Text.has(kind) ? Text.t(matter, Text.t(kind)) : action;
    }

    /// What explains an entry, by name; what is empty is left out.
    public static Map<String, String> details(AuditEntry entry) {
        String module = entry.action().replaceFirst("\\..*", "");
        var details = new LinkedHashMap<String, String>();
        JSON.readTree(entry.detail())
                .properties()
                .forEach(one -> {
                    String value = value(module, one.getKey(), one.getValue());
                    if (!value.isEmpty()) details.put(name(one.getKey()), value);
                });
        return details;
    }

    /// What a detail is called; the recorded name where there are no words.
    static String name(String detail) {
        String key = PREFIX + "detail." + detail;
        return Text.has(key) ? Text.t(key) : detail;
    }

    /// A code in words; a fingerprint by its first signs.
    private static String value(String module, String name, JsonNode node) {
        if (node.isBoolean()) return Text.t(PREFIX + (node.asBoolean() ? "yes" : "no"));
        String value = node.isString() ? node.asString() : node.toString();
        for (String owner : List.of(module, "publication")) {
            String words = owner + "." + name + "." + value;
            if (Text.has(words)) return Text.t(words);
        }
        return FINGERPRINT.matcher(value).matches() ? value.substring(0, 12) + "…" : value;
    }
}
