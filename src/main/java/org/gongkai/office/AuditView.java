package org.gongkai.office;

import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditChain;
import org.gongkai.audit.AuditEntry;
import org.gongkai.organization.Body;
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
        List<Body> bodies,
        Paging paging,
        AuditChain.@Nullable Verdict verdict) {

    /// What was done, in the reader's words; the recorded name where there are none.
    public static String action(String action) {
        String key = "office.audit." + action;
        return Text.has(key) ? Text.t(key) : action;
    }

    /// The address of the same entries as a table.
    public String exportAddress() {
        return Paging.address("/office/audit.csv", filters);
    }

    /// What stands in a filter.
    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }
}
