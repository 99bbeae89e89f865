package org.gongkai.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.input.BoundedInputStream;
import org.gongkai.files.extract.Sink;

/// Takes the text out of a file in a child process with little memory and little time, so that a
/// hostile file can hurt only the child. The child sees no setting and no secret of the server.
public final class TextExtraction {

    private static final long MAX_OUTPUT_BYTES = 64L * 1024 * 1024;
    private static final long MAX_CHARACTERS = 5_000_000;
    private static final int CHILDREN_AT_ONCE = 2;
    private static final String DIED = "文件过于复杂或已损坏，没能读出文字，请人工查看；也可以拆小或另存后重新上传。";

    private final ChildProgram program;
    private final Duration limit;
    private final Semaphore places = new Semaphore(CHILDREN_AT_ONCE);

    public TextExtraction() {
        this(Duration.ofSeconds(30));
    }

    public TextExtraction(Duration limit) {
        this.program = ChildProgram.ofThisProcess();
        this.limit = limit;
    }

    /// Reads the file; waits for a free place first, since only a few children run at once.
    ///
    /// @param name what the file is called, the first step of every place
    public Extraction extract(Path file, FileKind kind, SafeName name)
            throws IOException, InterruptedException {
        if (kind.isImage()) {
            return new Extraction.Nothing("是图片，机器读不出其中的文字，请人工查看。");
        }
        if (kind == FileKind.TXT || kind == FileKind.CSV) return here(file, kind, name);
        places.acquire();
        Path scratch = Files.createTempDirectory("extract");
        try {
            return run(program.command(file, kind, scratch), scratch, name);
        } finally {
            places.release();
            clear(scratch);
        }
    }

    /// Plain text has no format that could do harm; a child would only cost time.
    private static Extraction here(Path file, FileKind kind, SafeName name) {
        var parts = new ArrayList<Part>();
        var sink =
                new Sink(
                        part ->
                                parts.add(
                                        new Part(name.value() + " › " + part.place(), part.text())),
                        MAX_CHARACTERS);
        return FileReading.read(file, kind, sink)
                .map(Extraction.class::cast)
                .orElseGet(() -> Extraction.ended(parts, List.copyOf(sink.notes())));
    }

    private Extraction run(ProcessBuilder command, Path scratch, SafeName name)
            throws IOException, InterruptedException {
        Path output = scratch.resolve("output.json");
        Process child = command.start();
        try {
            child.getOutputStream().close();
            var copying =
                    CompletableFuture.supplyAsync(
                            () -> copy(child.getInputStream(), output), Thread::startVirtualThread);
            if (!child.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Extraction.TimedOut(
                        "读了 %d 秒还没读完，已停止。请人工查看，或把文件拆小后重新上传。".formatted(limit.toSeconds()));
            }
            copying.join();
        } finally {
            child.destroyForcibly().waitFor();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(output))) {
            return ExtractionLines.read(in, name.value());
        } catch (IOException childDied) {
            return new Extraction.Refused(Extraction.Refused.Reason.UNREADABLE, DIED);
        }
    }

    /// Closing the pipe at the limit stops a child that writes for ever.
    private static long copy(InputStream pipe, Path output) {
        try (InputStream in =
                BoundedInputStream.builder()
                        .setInputStream(pipe)
                        .setMaxCount(MAX_OUTPUT_BYTES)
                        .get()) {
            return Files.copy(in, output);
        } catch (IOException pipeBroke) {
            return -1;
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
