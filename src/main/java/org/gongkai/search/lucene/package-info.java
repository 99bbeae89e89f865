/// The engine in the home folder. Two views of each text: single characters and pairs of them, so
/// that any string is found exactly where it stands, and words, so that what is about a thing ranks
/// above what has its characters by chance. Offsets are kept in the postings for the snippets.
@NullMarked
package org.gongkai.search.lucene;

import org.jspecify.annotations.NullMarked;
