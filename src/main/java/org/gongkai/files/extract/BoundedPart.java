package org.gongkai.files.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A part of an archive that ends with an exception when it becomes much larger than its file could
/// honestly make it. The sizes an archive declares are not believed.
final class BoundedPart extends FilterInputStream {

    private static final long MOST_BYTES = 500L << 20;
    private static final long RATIO_MATTERS_FROM_BYTES = 20L << 20;
    private static final int MOST_RATIO = 100;

    private final long fileBytes;
    private long bytes;

    BoundedPart(InputStream in, long fileBytes) {
        super(in);
        this.fileBytes = fileBytes;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        bytes += read;
        boolean swollen = bytes > RATIO_MATTERS_FROM_BYTES && bytes / fileBytes > MOST_RATIO;
        if (bytes > MOST_BYTES || swollen) {
            throw new IOException("the archive swells beyond reason");
        }
    }
}
