/// The office's pages about the catalogue: reading it, taking it along as a table, and putting
/// another one in force after seeing what would change.
@NullMarked
package org.gongkai.catalogue.web;

import org.jspecify.annotations.NullMarked;
