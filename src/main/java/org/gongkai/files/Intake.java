package org.gongkai.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Takes an upload in: streams it to disk within the limit, looks at it, and only then keeps it.
public final class Intake {

    private final Blobs blobs;
    private final FileInspection inspection;

    public Intake(Blobs blobs, FileInspection inspection) {
        this.blobs = blobs;
        this.inspection = inspection;
    }

    /// What became of an upload.
    public sealed interface Result {
        /// Kept, and what it is.
        record Kept(Blob blob, FileKind kind, SafeName name) implements Result {}

        /// Not kept, and why.
        record Turned(Refusal refusal) implements Result {}
    }

    /// Reads the upload to its end; the name is as the browser sent it.
    public Result take(InputStream content, String rawName) throws IOException {
        var name = SafeName.of(rawName);
        Path draft;
        try {
            draft = blobs.receive(content);
        } catch (RefusedFileException refused) {
            return new Result.Turned(refused.refusal());
        }
        try {
            return switch (inspection.inspect(draft, name)) {
                case Verdict.Accepted accepted ->
                        new Result.Kept(blobs.keep(draft), accepted.kind(), name);
                case Refusal refusal -> new Result.Turned(refusal);
            };
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
