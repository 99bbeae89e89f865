/// Personal data at rest. Owns the keys, which lie outside the database, and the two things done
/// with them: sealing (SM4-GCM), so that a stolen database, log or back-up tells nothing, and the
/// keyed mark (HMAC-SM3), by which a value can be found again only by who holds the key and knows
/// it exactly. Modules that keep sealed columns implement [SealedRows], so that a change of key
/// reaches every row.
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"database", "audit"})
@NullMarked
package org.gongkai.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
