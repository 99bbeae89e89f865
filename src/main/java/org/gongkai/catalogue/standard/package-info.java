/// The catalogue that Gongkai is shipped with, so that a district starts from a full table and not
/// from an empty one: what Articles 20 and 21 order, the 26 standard fields, the subject classes
/// and the words of the public guide. The data lie beside this code under `catalogue/` in the
/// resources; a district changes its own copy, never these.
@NamedInterface("standard")
@NullMarked
package org.gongkai.catalogue.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
