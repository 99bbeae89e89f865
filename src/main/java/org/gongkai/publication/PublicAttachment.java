package org.gongkai.publication;

/// A file of a public edition.
///
/// @param extension lower case, without the dot
/// @param blobHash where the bytes are kept
public record PublicAttachment(
        long id,
        String name,
        String mediaType,
        String extension,
        long sizeBytes,
        String blobHash) {}
