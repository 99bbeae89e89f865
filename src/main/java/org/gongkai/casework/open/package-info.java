/// What every kind of matter needs on its public side, without an account: a query code that is
/// typed, found and remembered in a sealed cookie; bounds on wrong codes and on what one address
/// sends; pages that leave no traces.
///
/// A kind of matter takes part by a [MatterDoor]: nobody with a code has to know what kind of
/// matter it opens. The page where codes are typed is here. All others belong to the modules of the
/// kinds; what they do alike is done here ([Submissions], [Receipts], [OwnPages]).
@NamedInterface("open")
@NullMarked
package org.gongkai.casework.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
