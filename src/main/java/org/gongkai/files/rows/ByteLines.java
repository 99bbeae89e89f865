package org.gongkai.files.rows;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.gongkai.files.Encoding;
import org.jspecify.annotations.Nullable;

/// The lines of a file before it is known what their bytes mean. They end with LF, CR or both, in
/// any mixture: in UTF-8 and GB18030 no other character has these bytes in it, in UTF-16 they are
/// looked for two bytes at a time.
final class ByteLines implements Closeable {

    /// Thirty cells as long as cells may be; a longer line is cut.
    static final int LONGEST = 1 << 20;

    private static final int NONE = -1;
    private static final int TORN = 0xfffd;

    private final InputStream in;
    private final Encoding encoding;
    private final byte[] chunk = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int filled;
    private int at;
    private int ahead = NONE;
    private int number;
    private boolean cut;

    ByteLines(InputStream in, Encoding encoding) {
        this.in = in;
        this.encoding = encoding;
    }

    /// Of the line read last, from 1.
    int number() {
        return number;
    }

    /// Whether the line read last was too long and is not whole.
    boolean wasCut() {
        return cut;
    }

    /// The bytes of the next line without its end, or null after the last.
    byte @Nullable [] next() throws IOException {
        int unit = ahead == NONE ? unit() : ahead;
        ahead = NONE;
        if (unit == NONE) {
            return null;
        }
        line.reset();
        cut = false;
        number++;
        while (unit != NONE && unit != '\n' && unit != '\r') {
            append(unit);
            unit = unit();
        }
        if (unit == '\r') {
            int following = unit();
            ahead = following == '\n' ? NONE : following;
        }
        return line.toByteArray();
    }

    private void append(int unit) {
        if (line.size() >= LONGEST) {
            cut = true;
            return;
        }
        switch (encoding) {
            case UTF_16LE -> {
                line.write(unit);
                line.write(unit >> 8);
            }
            case UTF_16BE -> {
                line.write(unit >> 8);
                line.write(unit);
            }
            case UTF_8, GB18030 -> line.write(unit);
        }
    }

    private int unit() throws IOException {
        int first = read();
        if (first == NONE || !encoding.isWide()) {
            return first;
        }
        int second = read();
        if (second == NONE) {
            return TORN;
        }
        return encoding == Encoding.UTF_16LE ? second << 8 | first : first << 8 | second;
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = in.read(chunk);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return NONE;
            }
        }
        return chunk[at++] & 0xff;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
