package org.gongkai.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.audit.AuditChain;
import org.gongkai.audit.AuditEntry;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The audit as it is shown.
///
/// @param verdict the proof, when it was asked for
public record AuditView(
        Map<String, String> filters,
        List<AuditEntry> entries,
        List<String> actions,
        List<Body> bodies,
        Paging paging,
        AuditChain.@Nullable Verdict verdict) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    /// What was done, in the reader's words; the recorded name where there are none.
    public static String action(String action) {
        String key = "office.audit." + action;
        return Text.has(key) ? Text.t(key) : action;
    }

    /// What explains an entry, by name; a fingerprint by its first signs.
    public static Map<String, String> details(AuditEntry entry) {
        var details = new LinkedHashMap<String, String>();
        JSON.readTree(entry.detail())
                .properties()
                .forEach(one -> {
                    String key = "office.audit.detail." + one.getKey();
                    String value =
                            one.getValue().isString()
                                    ? one.getValue().asString()
                                    : one.getValue().toString();
                    String words = "publication." + one.getKey() + "." + value;
                    if (Text.has(words)) value = Text.t(words);
                    else if (FINGERPRINT.matcher(value).matches())
                        value = value.substring(0, 12) + "…";
                    details.put(Text.has(key) ? Text.t(key) : one.getKey(), value);
                });
        return details;
    }

    /// The address of the same entries as a table.
    public String exportAddress() {
        return Paging.address("/office/audit.csv", filters);
    }

    /// The address of everything that was done to one thing.
    public String about(String subject) {
        return Paging.address("/office/audit", Map.of("subject", subject));
    }

    /// What stands in a filter.
    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }
}
