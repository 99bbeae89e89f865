package org.gongkai.courier.mailbox;

/// How far a mailbox was read (RFC 9051, 2.3.1.1).
///
/// @param uidValidity in which numbering; a server that numbers anew changes it
/// @param uid the last mail that was read
public record Seen(long uidValidity, long uid) {

    /// A mailbox that was never read.
    public static final Seen NOTHING = new Seen(0, 0);
}
