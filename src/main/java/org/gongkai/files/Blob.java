package org.gongkai.files;

/// A stored file: the hash of its bytes, which is also its address, and its size in bytes.
public record Blob(Sha256 hash, long size) {

    public Blob {
        if (size < 0) {
            throw new IllegalArgumentException("a size is never negative");
        }
    }
}
