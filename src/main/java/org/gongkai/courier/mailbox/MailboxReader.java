package org.gongkai.courier.mailbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads what is new in a mailbox, one mail after the other, so that only one is in memory.
@Component
public class MailboxReader {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxReader.class);

    private final Clock clock;

    MailboxReader(Clock clock) {
        this.clock = clock;
    }

    /// @param handedOver how many mails
    /// @param more whether there are others to be read in another go
    public record Reading(int handedOver, boolean more) {}

    /// Hands over what came after `seen`, oldest first. When the server numbers its mails anew, all
    /// come again: whoever takes them must know those it has by their fingerprint.
    ///
    /// @throws MailboxUnavailable when the server cannot be reached, does not let us in, or is gone
    ///   in the middle
    public Reading read(MailAccount account, Seen seen, MailLimits limits, MailTaker taker)
            throws MailboxUnavailable {
        OpenMailbox box = OpenMailbox.open(account, clock);
        try {
            long numbering = box.uidValidity();
            List<Long> all = box.uidsAfter(numbering == seen.uidValidity() ? seen.uid() : 0);
            int handedOver = 0;
            for (long uid : all.subList(0, Math.min(all.size(), limits.mails()))) {
                Optional<ReceivedMail> mail;
                try {
                    mail = read(box, uid, limits);
                } catch (LineLost first) {
                    box.close();
                    box = OpenMailbox.open(account, clock);
                    if (box.uidValidity() != numbering) throw new MailboxUnavailable("lost");
                    mail = readOnceMore(box, uid, limits);
                    if (!box.isOpen()) box = OpenMailbox.open(account, clock);
                }
                if (mail.isEmpty()) continue;
                taker.take(mail.get(), new Seen(numbering, uid));
                handedOver++;
            }
            return new Reading(handedOver, all.size() > limits.mails());
        } finally {
            box.close();
        }
    }

    /// A mail with which the line breaks twice is at fault itself, and left behind.
    private Optional<ReceivedMail> readOnceMore(OpenMailbox box, long uid, MailLimits limits) {
        try {
            return read(box, uid, limits);
        } catch (LineLost second) {
            return Optional.of(unreadable(uid, "transfer"));
        }
    }

    /// Empty when somebody removed it meanwhile.
    private Optional<ReceivedMail> read(OpenMailbox box, long uid, MailLimits limits)
            throws LineLost {
        try {
            return box.fetch(uid, limits.mailBytes()).map(raw -> MailParser.parse(raw, limits));
        } catch (OpenMailbox.NotRead e) {
            return Optional.of(unreadable(uid, "transfer"));
        }
    }

    private UnreadableMail unreadable(long uid, String problem) {
        LOG.warn("Mail {} could not be read: {}", uid, problem);
        return new UnreadableMail(uid, "uid-" + uid, clock.instant(), problem);
    }
}
