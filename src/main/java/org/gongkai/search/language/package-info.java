/// How Chinese is read, whatever the engine: folding of forms, segmentation with our own words,
/// document numbers (文号), and a citizen's question taken apart.
@NullMarked
package org.gongkai.search.language;

import org.jspecify.annotations.NullMarked;
