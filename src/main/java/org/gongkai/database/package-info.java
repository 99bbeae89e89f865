/// Which database, and that it is safe. Owns the launcher of the bundled PostgreSQL (durable,
/// scram, never as root, re-attached after a crash), the home folder, the migrations' order, the
/// feed of public changes and the keys that make a form count once, and the mark that the data are
/// made up. Knows no business word.
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package org.gongkai.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
