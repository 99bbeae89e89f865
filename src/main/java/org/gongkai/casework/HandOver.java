package org.gongkai.casework;

import java.time.Instant;

/// A matter went from one body to another (移交), or back (退回).
///
/// @param number of the matter
/// @param back whether it went back to where it had come from
/// @param by user name of who decided it
public record HandOver(
        long matterId,
        String number,
        long fromId,
        String fromName,
        long toId,
        String toName,
        boolean back,
        Instant at,
        String by,
        String reason) {}
