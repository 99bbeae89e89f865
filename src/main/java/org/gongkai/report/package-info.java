/// What it adds up to: figures that each open their list, statistics, annual reports, and the
/// reading of reports made elsewhere (`org.gongkai.report.reading`), which become published
/// documents with their figures and are compared with each other (`org.gongkai.report.comparing`).
@ApplicationModule(
        displayName = "Report",
        allowedDependencies = {
            "database",
            "audit",
            "pages",
            "files",
            "paper",
            "calendar",
            "organization",
            "catalogue",
            "publication",
            "publication :: text",
            "channel",
            "courier",
            "request",
            "opinion",
            "letter :: figures",
            "bulletin"
        })
@NullMarked
package org.gongkai.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
