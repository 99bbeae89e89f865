/// Who, and who may. Owns the tree of bodies (机关/单位) with their duties, addresses and hours, the
/// posts and people, the leading group, accounts and the roles that are held *at a body* and reach
/// the bodies below it. The one permission check is [Actor#require].
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"database", "audit", "pages"})
@NullMarked
package org.gongkai.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
