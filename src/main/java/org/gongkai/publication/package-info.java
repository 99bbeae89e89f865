/// The one way anything becomes public. Owns documents and their immutable editions: drafting with
/// the attribute fixed and reasoned (公文属性源头认定), screening, the review chain, sign-off, publication
/// now or at a time, revision, expiry, withdrawal with a tombstone.
///
/// Two rules hold everywhere. A decision names the hash of the content it was made on, and any edit
/// voids it: [PublishEdition] is the only method that makes an edition live, and it checks; the
/// schema checks again. And the view `publication.public_document` is the only thing the public
/// side reads.
@ApplicationModule(
        displayName = "Publication",
        allowedDependencies = {
            "database",
            "audit",
            "pages",
            "files",
            "organization",
            "catalogue",
            "catalogue :: standard"
        })
@NullMarked
package org.gongkai.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
