/// The office's pages about documents: the list, the one page of an edition from draft to
/// withdrawal, files going in and out.
@NullMarked
package org.gongkai.publication.web;

import org.jspecify.annotations.NullMarked;
