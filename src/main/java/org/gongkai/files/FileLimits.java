package org.gongkai.files;

/// How much of a file we take and how far we look into archives.
///
/// @param maxBytes the longest file, in bytes
/// @param zipDepth how many archives may lie inside one another
/// @param zipEntries how many entries an archive may have, those of inner archives included
/// @param unpackedBytes how large an archive may become when unpacked
/// @param zipRatio how many times larger than itself an archive may become; looked at from 20 MB
public record FileLimits(
        long maxBytes, int zipDepth, int zipEntries, long unpackedBytes, int zipRatio) {

    private static final long MEGABYTE = 1024L * 1024;

    public static FileLimits standard() {
        return new FileLimits(50 * MEGABYTE, 2, 5000, 500 * MEGABYTE, 100);
    }

    public FileLimits withMaxBytes(long bytes) {
        return new FileLimits(bytes, zipDepth, zipEntries, unpackedBytes, zipRatio);
    }
}
