/// Finding. Owns the full-text index of what is public and nothing else: [SearchIndex] is the
/// contract (a second engine must pass the same contract test), `lucene` the engine in the home
/// folder, `language` what both share: folding, segmentation, document numbers and the way a
/// citizen's question is read. [Indexing] carries published documents from the database into it.
/// The index holds only public documents, and still the caller asks the read policy again for each
/// hit before it shows one.
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"database", "pages", "organization", "publication"})
@NullMarked
package org.gongkai.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
