package org.gongkai.courier.mailbox;

/// Takes one mail after the other.
public interface MailTaker {

    /// What it throws ends the reading and reaches whoever asked for it; the mail comes again
    /// unless `seen` was kept.
    ///
    /// @param seen to be kept together with whatever is made of the mail
    void take(ReceivedMail mail, Seen seen);
}
