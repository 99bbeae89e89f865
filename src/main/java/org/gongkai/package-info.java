/// Gongkai (公开): open government for the grass roots. Each direct sub-package is a module named by
/// the business; `docs/architecture.md` maps them.
@NullMarked
package org.gongkai;

import org.jspecify.annotations.NullMarked;
