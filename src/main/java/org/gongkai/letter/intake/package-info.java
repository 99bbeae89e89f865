/// The ways into letters that are no page: tables that are uploaded (`table`), the interface for
/// platforms of others (`rest`), and mailboxes that are read (`mail`). Each knows again what it has
/// brought, so that nothing is taken in twice.
@NullMarked
package org.gongkai.letter.intake;

import org.jspecify.annotations.NullMarked;
