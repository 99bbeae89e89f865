/// Letters that come by e-mail: the mailboxes of sources are read over IMAP, each mail becomes a
/// letter, and what cannot is listed. The mails themselves stay where they are.
@NullMarked
package org.gongkai.letter.intake.mail;

import org.jspecify.annotations.NullMarked;
