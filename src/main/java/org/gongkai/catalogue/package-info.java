/// What must be disclosed, by whom, how and by when (基层政务公开标准目录).
///
/// A [CatalogueEntry] is one line of the catalogue. It belongs to one [Branch] of Articles 20 and
/// 21 of the Regulations on Open Government Information (2019) and, where the state has written a
/// standard for it, to one of the 26 [Field]s. Its [TimeRule] is kept as it was written and read as
/// far as it can be. The shipped catalogue lies in `standard`; Excel and CSV in `sheet`.
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"database", "audit", "pages", "organization", "files"})
@NullMarked
package org.gongkai.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
