package org.gongkai.request;

/// A file that goes out with an answer.
///
/// @param paperId among the papers of the matter
/// @param hash of its bytes; the signature covers it
public record Enclosure(long paperId, String name, String hash) {

    /// The kind of paper that may go out with an answer.
    public static final String KIND = "reply-file";
}
