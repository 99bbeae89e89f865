/// How a page is made: typed templates (jte) to bytes, texts from the message bundles, the frames
/// around the office's and the public's pages, the bound on failed attempts, paging, and the style
/// sheets, scripts and pictures of `static/`. Owns no data and knows no business word; each module
/// brings its own pages and uses these.
@ApplicationModule(
        displayName = "Pages",
        allowedDependencies = {})
@NullMarked
package org.gongkai.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
