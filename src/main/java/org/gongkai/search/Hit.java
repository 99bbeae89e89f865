package org.gongkai.search;

/// A document that was found. The scores of one search can be compared, those of two cannot; sorted
/// by date every score is 0.
public record Hit(long documentId, float score, Marked title, Snippet snippet) {

    /// The place in the document that matches best, or its beginning.
    ///
    /// @param attachment name of the attachment it is from; blank for the document's own text
    public record Snippet(Marked text, String attachment) {}
}
