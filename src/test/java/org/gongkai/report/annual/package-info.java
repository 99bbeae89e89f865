/// Tests of annual reports on their way. What is tested comes after the tests on the class path, so
/// its name as an interface of the module is repeated here.
@NamedInterface("annual")
@NullMarked
package org.gongkai.report.annual;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
