/// What leaves for people outside: text messages and e-mail. Owns the outbox, a row per message in
/// the transaction that decided it ([Courier]), with whom it goes to and what it says sealed; the
/// job that hands what is due to a [Carrier], again and again until it is taken or given up; and
/// the receipt, or the reason why there is none. Nothing is dropped: what failed is listed and can
/// be sent again. It knows no business: what a message is about is a word to it. Its sub-package
/// `mailbox` reads letters that come by e-mail, and knows as little of what becomes of them.
@ApplicationModule(
        displayName = "Courier",
        allowedDependencies = {"database", "audit", "privacy", "pages", "organization"})
@NullMarked
package org.gongkai.courier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
