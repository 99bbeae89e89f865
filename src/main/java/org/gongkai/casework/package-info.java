/// Every voice: whatever a person brought and a body must answer. Owns the matter (办件) with its
/// number and query code, its four axes (stage with the party to act, outcome, light, visibility),
/// the timeline that is only ever appended to, the clock that is folded from it, the sealed papers
/// and people, hand-over and help between bodies, closed files, ratings and links.
///
/// What a matter is about, and which steps it may take, is for the modules above: each kind of
/// matter is a module of its own.
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {
            "database",
            "audit",
            "privacy",
            "files",
            "pages",
            "calendar",
            "organization"
        })
@NullMarked
package org.gongkai.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
