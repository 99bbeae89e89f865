package org.gongkai.publication.web;

import java.util.List;
import org.gongkai.publication.LinkedDocument;
import org.jspecify.annotations.Nullable;

/// How a document is tied to others by explaining them or being explained.
///
/// @param interprets what it explains
/// @param interpretedBy what explains it
/// @param sought words that were looked for among what it may explain
/// @param found what they found
public record InterpretationView(
        @Nullable LinkedDocument interprets,
        List<LinkedDocument> interpretedBy,
        String sought,
        List<LinkedDocument> found) {}
