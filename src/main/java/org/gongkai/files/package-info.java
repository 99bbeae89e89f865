/// Files: bytes in, bytes out.
///
/// The module owns the store of files by content hash ([Blobs]), the look that decides what a file
/// really is and whether we take it ([FileInspection], [FileKind], [Refusal]), the names files are
/// shown and downloaded under ([SafeName]), and the text inside them ([TextExtraction]).
///
/// Whatever arrives is hostile until looked at: types are read from the bytes and never from the
/// name, archives are unpacked under a budget, and text is taken out in a child process that may
/// die without hurting the server. Every refusal tells the user, in Chinese, what to do next.
///
/// The module knows no document and no account. It publishes no events.
@ApplicationModule(displayName = "Files", allowedDependencies = "database")
@NullMarked
package org.gongkai.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
