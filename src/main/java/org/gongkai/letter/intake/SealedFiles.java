package org.gongkai.letter.intake;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.gongkai.files.Blobs;
import org.gongkai.files.Sha256;
import org.gongkai.privacy.Sealing;
import org.springframework.stereotype.Component;

/// Large files at rest: sealed piece by piece, so that no more than a piece is in memory. Each
/// piece is bound to its place in the file, and the last says that it is the last: none can be left
/// out, moved or added.
@Component
public class SealedFiles {

    private static final int PIECE_BYTES = 1 << 20;

    private final Blobs blobs;
    private final Sealing sealing;

    SealedFiles(Blobs blobs, Sealing sealing) {
        this.blobs = blobs;
        this.sealing = sealing;
    }

    /// Keeps the bytes of a file, sealed.
    public Sha256 keep(Path clear, String place) throws IOException {
        try (InputStream in = Files.newInputStream(clear)) {
            return blobs.store(new SequenceInputStream(new Pieces(in, place))).hash();
        }
    }

    /// Writes the clear bytes into a file.
    ///
    /// @throws IOException when something is missing of what was kept
    public void open(Sha256 kept, String place, Path into) throws IOException {
        try (var in = new DataInputStream(blobs.open(kept));
                OutputStream out = Files.newOutputStream(into)) {
            boolean last = false;
            for (int piece = 0; !last; piece++) {
                int head = readHead(in);
                last = head < 0;
                byte[] sealed = in.readNBytes(Math.abs(head));
                out.write(sealing.openBytes(place(place, piece, last), sealed));
            }
            if (in.read() >= 0) throw new IOException("more than was kept: " + place);
        }
    }

    /// Forgets a file at once.
    public void forget(Sha256 kept) {
        blobs.forget(kept);
    }

    private static int readHead(DataInputStream in) throws IOException {
        try {
            int head = in.readInt();
            if (head == 0 || Math.abs(head) > 2 * PIECE_BYTES) throw new IOException("damaged");
            return head;
        } catch (EOFException cut) {
            throw new IOException("less than was kept", cut);
        }
    }

    private static String place(String place, int piece, boolean last) {
        return place + "/" + piece + (last ? "/last" : "");
    }

    /// The sealed pieces with their lengths; that of the last is negative.
    private final class Pieces implements Enumeration<InputStream> {

        private final InputStream in;
        private final String place;
        private byte[] next;
        private int piece;
        private boolean ended;

        Pieces(InputStream in, String place) throws IOException {
            this.in = in;
            this.place = place;
            this.next = in.readNBytes(PIECE_BYTES);
        }

        @Override
        public boolean hasMoreElements() {
            return !ended;
        }

        @Override
        public InputStream nextElement() {
            try {
                byte[] clear = next;
                next = in.readNBytes(PIECE_BYTES);
                ended = next.length == 0;
                byte[] sealed = sealing.seal(place(place, piece++, ended), clear);
                return new ByteArrayInputStream(
                        ByteBuffer.allocate(Integer.BYTES + sealed.length)
                                .putInt(ended ? -sealed.length : sealed.length)
                                .put(sealed)
                                .array());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
