/// Where a published document went. Owns one delivery per edition and channel with its receipt, and
/// its recall when the document is withdrawn. The website is the first channel; the public pages
/// are its end.
@ApplicationModule(
        displayName = "Channel",
        allowedDependencies = {"database", "audit", "organization", "publication"})
@NullMarked
package org.gongkai.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
