/// What runs in the child process: one reader for each kind of file. Each pours the text it finds
/// into a [Sink], with the place in the user's words.
///
/// A leak hides where nobody looks, so hidden sheets, rows and columns, comments, tracked
/// deletions, headers and footers, document properties, caches of pivot tables, link targets and
/// embedded files are read as well. XML is read as a stream and without document types, so that
/// neither depth nor entities can hurt.
@NullMarked
package org.gongkai.files.extract;

import org.jspecify.annotations.NullMarked;
