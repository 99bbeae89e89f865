/// Who did what. Owns the append-only audit: an entry is written in the transaction of the change
/// it records; a moment later a seal chains it to all before (SM3, GB/T 32905), so that a changed
/// or missing entry breaks the chain. Personal data never goes into an entry's detail. And the
/// public ledger: what was published when, provable by anybody.
@ApplicationModule(displayName = "Audit", allowedDependencies = "database")
@NullMarked
package org.gongkai.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
