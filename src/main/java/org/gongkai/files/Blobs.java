package org.gongkai.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The store of files by content: `<home>/files/ab/cdef…`, named by the SHA-256 of the bytes, so
/// that the same file is kept once and a changed file can never pass for the old one.
///
/// The home folder lies outside anything a web server serves. Writing goes through a temporary file
/// and an atomic move: a reader never sees half a file, and a crash leaves only a temporary file
/// that [#deleteUnreferenced] clears away.
public final class Blobs {

    private static final int CHUNK_BYTES = 64 * 1024;

    private final Path root;
    private final Path incoming;
    private final FileLimits limits;

    public Blobs(Path home) {
        this(home, FileLimits.standard());
    }

    public Blobs(Path home, FileLimits limits) {
        this.root = home.resolve("files");
        this.incoming = root.resolve("incoming");
        this.limits = limits;
    }

    /// Reads the stream to its end and keeps it.
    ///
    /// @throws RefusedFileException when the stream is longer than [FileLimits#maxBytes]; nothing
    ///   is kept then, and no more than the limit was ever written
    public Blob store(InputStream content) throws IOException {
        Path draft = receive(content);
        try {
            return keep(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// Writes the stream to a temporary file that the caller must [#keep] or delete.
    Path receive(InputStream content) throws IOException {
        Files.createDirectories(incoming);
        Path draft = Files.createTempFile(incoming, "in", null);
        boolean complete = false;
        try {
            copyWithinLimit(content, draft);
            complete = true;
            return draft;
        } finally {
            if (!complete) {
                Files.deleteIfExists(draft);
            }
        }
    }

    Blob keep(Path draft) throws IOException {
        var digest = Sha256.digest();
        long size = 0;
        try (InputStream in = Files.newInputStream(draft)) {
            byte[] chunk = new byte[CHUNK_BYTES];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
                size += read;
            }
        }
        var blob = new Blob(Sha256.endOf(digest), size);
        Path place = path(blob.hash());
        if (Files.notExists(place)) {
            Files.createDirectories(place.getParent());
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            moveInto(draft, place);
        } else {
            touch(blob.hash());
        }
        return blob;
    }

    /// Makes the file young again: it is wanted, or was until now, so its time before being cleared
    /// away begins anew.
    public void touch(Sha256 hash) {
        try {
            Files.setLastModifiedTime(path(hash), FileTime.from(Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Deletes a file at once that nobody but the caller can refer to, as one that was sealed.
    public void forget(Sha256 hash) {
        try {
            Files.deleteIfExists(path(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean exists(Sha256 hash) {
        return Files.isRegularFile(path(hash));
    }

    /// Opens the file for reading; throws [NoSuchFileException] when it is not kept here.
    public InputStream open(Sha256 hash) throws IOException {
        return Files.newInputStream(path(hash));
    }

    /// All bytes, checked against the hash: a file changed behind our back is not handed out.
    public byte[] read(Sha256 hash) throws IOException {
        byte[] bytes = Files.readAllBytes(path(hash));
        if (!Sha256.of(bytes).equals(hash)) {
            throw new IOException("stored file no longer matches its hash " + hash);
        }
        return bytes;
    }

    public long size(Sha256 hash) throws IOException {
        return Files.size(path(hash));
    }

    /// Where the file lies on disk, for tools that need a path (text extraction, sendfile).
    public Path path(Sha256 hash) {
        return root.resolve(hash.hex().substring(0, 2)).resolve(hash.hex().substring(2));
    }

    /// Deletes every file that is not in `referenced` and was stored before `storedBefore`; the
    /// time protects uploads whose record is not committed yet. Returns how many were deleted.
    public int deleteUnreferenced(Set<Sha256> referenced, Instant storedBefore) throws IOException {
        if (Files.notExists(root)) {
            return 0;
        }
        int deleted = 0;
        try (Stream<Path> files = Files.walk(root, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(storedBefore);
                if (old && !isReferenced(file, referenced) && isGone(file, storedBefore)) deleted++;
            }
        }
        return deleted;
    }

    /// Put aside first and looked at once more: an upload of the same bytes that came in between
    /// has touched the file, and gets it back.
    private boolean isGone(Path file, Instant storedBefore) throws IOException {
        Path aside = Files.createDirectories(incoming).resolve("out-" + UUID.randomUUID());
        try {
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException anotherProcessWasFaster) {
            return false;
        }
        if (!Files.getLastModifiedTime(aside).toInstant().isBefore(storedBefore)) {
            moveInto(aside, file);
            return false;
        }
        return Files.deleteIfExists(aside);
    }

    private boolean isReferenced(Path file, Set<Sha256> referenced) {
        String hex = root.relativize(file).toString().replaceAll("[/\\\\]", "");
        return hex.matches("[0-9a-f]{64}") && referenced.contains(new Sha256(hex));
    }

    private void copyWithinLimit(InputStream content, Path draft) throws IOException {
        try (var out = Files.newOutputStream(draft)) {
            byte[] chunk = new byte[CHUNK_BYTES];
            long total = 0;
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                total += read;
                if (total > limits.maxBytes()) {
                    throw new RefusedFileException(Refusal.tooLarge(limits.maxBytes()));
                }
                out.write(chunk, 0, read);
            }
        }
    }

    private static void moveInto(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException sameBytesArrivedTwice) {
            Files.deleteIfExists(draft);
        }
    }
}
