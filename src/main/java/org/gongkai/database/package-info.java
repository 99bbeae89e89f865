/// Which database, and that it is safe. Owns the launcher of the bundled PostgreSQL (durable,
/// scram, never as root, re-attached after a crash), the home folder, the migrations' order and the
/// [Filter] that every list uses. Knows no business word.
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package org.gongkai.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
