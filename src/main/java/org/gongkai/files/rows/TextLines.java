package org.gongkai.files.rows;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.files.Encoding;
import org.jspecify.annotations.Nullable;

/// The lines of a text file, of which one may look at some before taking any.
final class TextLines implements Closeable {

    private static final int TAKEN_KEPT = 4_096;

    private final ByteLines bytes;
    private final LineDecoder decoder;
    private final List<TextLine> seen = new ArrayList<>();
    private int first;

    private TextLines(ByteLines bytes, LineDecoder decoder) {
        this.bytes = bytes;
        this.decoder = decoder;
    }

    static TextLines open(Path file, Encoding encoding) throws IOException {
        return new TextLines(
                new ByteLines(Files.newInputStream(file), encoding), new LineDecoder(encoding));
    }

    /// What most lines of a file are written in: the mark says it, or the lines that are not ASCII.
    static Encoding encodingOf(Path file, byte[] start) throws IOException {
        var marked = Encoding.marked(start);
        if (marked.isPresent()) {
            return marked.get();
        }
        int utf8 = 0;
        int others = 0;
        try (var lines = new ByteLines(Files.newInputStream(file), Encoding.UTF_8)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                if (LineDecoder.isAscii(line)) continue;
                boolean clean = Encoding.UTF_8.decode(line, 0, lines.wasCut()).isPresent();
                utf8 += clean ? 1 : 0;
                boolean gbk = !clean && Encoding.GB18030.decode(line, 0, false).isPresent();
                others += gbk ? 1 : 0;
            }
        }
        return utf8 >= others ? Encoding.UTF_8 : Encoding.GB18030;
    }

    /// The line so many after the next, or null beyond the end.
    @Nullable TextLine peek(int after) throws IOException {
        while (seen.size() - first <= after) {
            byte[] line = bytes.next();
            if (line == null) {
                return null;
            }
            seen.add(decoder.decode(bytes.number(), line, bytes.wasCut()));
        }
        return seen.get(first + after);
    }

    void take(int count) {
        first += count;
        if (first == seen.size() || first > TAKEN_KEPT) {
            seen.subList(0, first).clear();
            first = 0;
        }
    }

    /// Makes two of the next line at the mark in it, both with its number.
    void split(TextLine next, int mark) {
        String text = next.text();
        String start = text.substring(0, mark);
        String end = text.substring(mark).replace("\ufeff", "");
        seen.set(first, new TextLine(next.number(), start, next.foreign(), false));
        seen.add(first + 1, new TextLine(next.number(), end, next.foreign(), next.cut()));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
