package org.gongkai.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Takes an upload in: streams it to disk within the limit and looks at it. Whether it is kept then
/// is for the caller to say.
public final class Intake {

    private final Blobs blobs;
    private final FileInspection inspection;

    public Intake(Blobs blobs, FileInspection inspection) {
        this.blobs = blobs;
        this.inspection = inspection;
    }

    /// An upload that may be taken but is not kept yet. Closing it throws away what was not kept.
    ///
    /// @param path where its bytes lie until then
    public record Incoming(Path path, FileKind kind, SafeName name, Blobs blobs)
            implements AutoCloseable {

        public Blob keep() throws IOException {
            return blobs.keep(path);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /// Reads the upload to its end; the name is as the browser sent it.
    ///
    /// @throws RefusedFileException when the file is not one to take; nothing is left of it then
    public Incoming look(InputStream content, String rawName) throws IOException {
        var name = SafeName.of(rawName);
        Path draft = blobs.receive(content);
        boolean accepted = false;
        try {
            return switch (inspection.inspect(draft, name)) {
                case Verdict.Accepted verdict -> {
                    accepted = true;
                    yield new Incoming(draft, verdict.kind(), name, blobs);
                }
                case Refusal refusal -> throw new RefusedFileException(refusal);
            };
        } finally {
            if (!accepted) Files.deleteIfExists(draft);
        }
    }
}
