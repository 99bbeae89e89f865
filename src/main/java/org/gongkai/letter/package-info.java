/// Every voice that is no request and no application (来信、来电、留言): from the source it came by to its
/// answer, its rating and what is put right after a bad one. Owns the sources with their terms,
/// what letters are about, hand-over with the duty of first contact, replies and their review,
/// merging of what many say alike, complaints about the conduct of officials, and the figures.
///
/// The matter itself (number, code, timeline, clock, people, papers) is kept by casework.
/// `handling` holds what people do with a letter, `setting` what administrators keep, `web` the
/// pages of the office, `open` those of the public, `intake` the ways in that are no page.
@ApplicationModule(
        displayName = "Letter",
        allowedDependencies = {
            "database",
            "audit",
            "privacy",
            "files",
            "files :: rows",
            "pages",
            "calendar",
            "courier",
            "organization",
            "casework",
            "casework :: open",
            "courier :: mailbox",
            "publication",
            "publication :: screening",
            "publication :: text"
        })
@NullMarked
package org.gongkai.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
