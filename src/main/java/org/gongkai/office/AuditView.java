package org.gongkai.office;

import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditChain;
import org.gongkai.audit.AuditEntry;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;

/// The audit as it is shown.
///
/// @param verdict the proof, when it was asked for
public record AuditView(
        Map<String, String> filters,
        List<AuditEntry> entries,
        List<String> actions,
        Paging paging,
        AuditChain.@Nullable Verdict verdict) {

    /// What was done, in the reader's words; the recorded name where there are none.
    public static String action(String action) {
        String key = "office.audit." + action;
        return Text.has(key) ? Text.t(key) : action;
    }

    /// What stands in a filter.
    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }
}
