/// The face towards those who work: the frame and navigation around every page of the office, its
/// first page (what waits, what is late), its answers when something is not allowed, not there or
/// refused, and the reading of the audit. Knows the modules' work only through
/// [org.gongkai.organization.Inbox]; each module brings its own pages.
@ApplicationModule(
        displayName = "Office",
        allowedDependencies = {"organization", "audit", "pages", "publication"})
@NullMarked
package org.gongkai.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
