/// The whole product under test: one server with the sample district for all tests of a run, and
/// the tests that look at all modules together.
@NullMarked
package org.gongkai;

import org.jspecify.annotations.NullMarked;
