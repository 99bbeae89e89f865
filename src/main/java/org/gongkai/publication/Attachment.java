package org.gongkai.publication;

/// A file that belongs to an edition; its bytes are in the blob store under their hash.
///
/// @param textState `extracted`, `none` (nothing to read in it, a scan), `refused`, `timed-out`
public record Attachment(
        long id,
        long editionId,
        int position,
        String name,
        String mediaType,
        String extension,
        long sizeBytes,
        String blobHash,
        String textState) {}
