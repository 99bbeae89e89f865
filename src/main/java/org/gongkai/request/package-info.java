/// Disclosure on request (依申请公开): from the receipt of an application to its answer, to
/// reconsideration and litigation, under the Regulations of 2008 and of 2019. Owns what is special
/// about such a matter: the applicant's kind, correction, consultation, extension, fee, the outcome
/// tree that *is* the table of the annual report, the letters, and tables 3 and 4.
///
/// The matter itself (number, code, timeline, clock, people, papers) is kept by casework.
@ApplicationModule(
        displayName = "Request",
        allowedDependencies = {
            "database",
            "audit",
            "privacy",
            "files",
            "pages",
            "calendar",
            "organization",
            "casework",
            "casework :: open",
            "publication",
            "publication :: screening",
            "paper"
        })
@NullMarked
package org.gongkai.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
