/// The sample district: a made-up place, loaded through the same commands that people use, so that
/// a stranger sees the product alive. Nothing depends on it.
@ApplicationModule(displayName = "Sample")
@NullMarked
package org.gongkai.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
