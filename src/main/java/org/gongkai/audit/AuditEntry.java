package org.gongkai.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One recorded action, and its place in the chain once it is sealed.
public record AuditEntry(
        long id,
        Instant at,
        String account,
        String action,
        String subject,
        String detail,
        @Nullable Long sealNumber) {}
