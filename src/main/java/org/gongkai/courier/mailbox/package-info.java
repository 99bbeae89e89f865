/// Reading of a mailbox over IMAP: what is new comes out as values ([IncomingMail]), in the order
/// in which the server got it, whatever was done to it on the way. It leaves the mailbox as it is,
/// keeps nothing, and does not know what becomes of a mail; whoever asks keeps how far it was read
/// ([Seen]). Everything in a mail is hostile until proven otherwise: sizes, depths and numbers are
/// bounded ([MailLimits]), and one that cannot be read comes out as such ([UnreadableMail]) and
/// never stands in the way of the next.
@NamedInterface("mailbox")
@NullMarked
package org.gongkai.courier.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
