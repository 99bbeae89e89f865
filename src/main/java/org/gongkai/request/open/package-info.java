/// The public pages of disclosure on request, without an account: asking, the receipt, following
/// one's own request by its query code, and the answer of a third party. A code stands in no
/// address; nothing of these pages is kept by a browser, a proxy or a search engine.
@NullMarked
package org.gongkai.request.open;

import org.jspecify.annotations.NullMarked;
