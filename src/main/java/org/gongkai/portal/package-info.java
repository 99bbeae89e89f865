/// The face the public sees: home, the disclosure section, documents, bodies, feeds, the open
/// interface, and the memory of finished pages that makes them quick. Owns no data: it reads what
/// `publication` and `organization` let anybody read, and every page of it can be forgotten at any
/// moment.
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "database",
            "audit",
            "pages",
            "organization",
            "publication",
            "publication :: text",
            "report",
            "report :: annual",
            "request",
            "letter",
            "search",
            "files",
            "catalogue",
            "catalogue :: sheet",
            "catalogue :: standard"
        })
@NullMarked
package org.gongkai.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
