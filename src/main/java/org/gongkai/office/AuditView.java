package org.gongkai.office;

import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditChain;
import org.gongkai.audit.AuditEntry;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
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
