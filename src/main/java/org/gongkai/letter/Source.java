package org.gongkai.letter;

import org.gongkai.organization.BodyPath;

/// Where voices come from: a leader's mailbox, a hotline, a box.
///
/// @param code in records, files and interfaces
/// @param bodyId who receives what comes this way
/// @param open whether the public may write to it on the site
/// @param callBack whether the writer is called after the answer
public record Source(
        long id,
        String code,
        long bodyId,
        BodyPath bodyPath,
        String bodyName,
        String name,
        Medium medium,
        boolean open,
        Terms terms,
        boolean callBack,
        boolean active) {}
