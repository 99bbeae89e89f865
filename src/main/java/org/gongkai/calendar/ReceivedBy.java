package org.gongkai.calendar;

/// The way a matter came in, which decides what day it counts as received (Art. 31 of the
/// Regulations of 2019; also Art. 29 for oral requests).
public enum ReceivedBy {
    /// handed in at the desk: that day
    DESK,
    /// by post: the day of the signature; ordinary mail: the day the body confirms with the sender
    POST,
    /// online: the day both sides confirm
    ONLINE,
    /// by fax: the day both sides confirm
    FAX
}
