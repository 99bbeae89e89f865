package org.gongkai.privacy;

import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.springframework.stereotype.Component;

/// Changes the key: makes a new one and seals every row anew. May be broken off and run again; what
/// is left is taken up by [#goOn].
@Component
public class ChangeKey {

    private static final int BATCH = 200;

    private final PrivacyKeys keys;
    private final List<SealedRows> rows;
    private final AuditTrail audit;

    ChangeKey(PrivacyKeys keys, List<SealedRows> rows, AuditTrail audit) {
        this.keys = keys;
        this.rows = rows;
        this.audit = audit;
    }

    /// @return how many rows were sealed anew
    public long change() {
        PrivacyKey made = keys.add();
        audit.record("system", "privacy.change-key", "key/" + made.number(), Map.of());
        return goOn();
    }

    /// Seals anew what is still under an older key.
    public long goOn() {
        long done = 0;
        for (SealedRows each : rows) {
            int taken;
            do {
                taken = each.sealAnew(BATCH);
                done += taken;
            } while (taken > 0);
        }
        return done;
    }
}
