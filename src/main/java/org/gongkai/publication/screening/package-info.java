/// The machine's first look at a text before people review it: personal data, marks of secrecy,
/// placeholders that were forgotten, document numbers in the wrong form.
///
/// Pure functions over text, linear in its length whatever it holds: every rule starts at a trigger
/// character and looks at a bounded stretch from there. A finding says where, what, why and what to
/// write instead; it never decides. People may waive a blocking finding with a reason.
///
/// Sources: Regulations on Open Government Information, Articles 14 and 15; Personal Information
/// Protection Law, Articles 28 to 31; GB 11643 (identity numbers), GB 32100 (credit codes), GB/T
/// 9704 (form of official documents).
@NamedInterface("screening")
@NullMarked
package org.gongkai.publication.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
