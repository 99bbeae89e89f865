package org.gongkai.pages;

import java.util.Locale;

/// Sizes of files as people read them.
public final class Sizes {

    private static final long KILO = 1024;
    private static final long MEGA = KILO * 1024;

    private Sizes() {}

    /// @param bytes size in bytes
    /// @return `812 B`, `64 KB`, `3.2 MB`
    public static String of(long bytes) {
        if (bytes < KILO) return bytes + " B";
        if (bytes < MEGA) return (bytes + KILO - 1) / KILO + " KB";
        return String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGA);
    }
}
