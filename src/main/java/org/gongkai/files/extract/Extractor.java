package org.gongkai.files.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.files.FileInspection;
import org.gongkai.files.FileKind;
import org.gongkai.files.FileLimits;
import org.gongkai.files.Refusal;
import org.gongkai.files.SafeName;
import org.gongkai.files.Verdict;

/// Reads a file of any kind into a [Sink], and the files inside it.
public final class Extractor {

    private static final int MAX_DEPTH = 4;

    private final Sink sink;
    private final FileInspection inspection = new FileInspection(FileLimits.standard());
    private int depth;

    public Extractor(Sink sink) {
        this.sink = sink;
    }

    /// Reads the file, whose kind is known.
    public void read(Path file, FileKind kind) throws IOException {
        switch (kind) {
            case DOCX -> new WordFile(sink, this).read(file);
            case XLSX -> new SheetFile(sink, this).read(file);
            case PPTX -> new SlideFile(sink, this).read(file);
            case DOC -> OldWord.read(file, sink);
            case XLS -> OldSheets.read(file, sink);
            case PPT -> OldSlides.read(file, sink);
            case PDF -> new PdfFile(sink, this).read(file);
            case OFD -> new OfdFile(sink, this).read(file);
            case HTML -> HtmlFile.read(file, sink);
            case TXT -> TextFile.read(file, sink);
            case CSV -> CsvFile.read(file, sink);
            case ZIP -> ZipFiles.read(file, sink, this);
            case PNG, JPEG, GIF, BMP, WEBP -> sink.note("是图片，机器读不出其中的文字，请人工查看。");
        }
    }

    /// Reads a file that lies inside another one, under its own name as a further place.
    void readInner(InputStream content, String name) throws IOException {
        var safe = SafeName.of(name);
        if (depth >= MAX_DEPTH) {
            sink.note("“" + safe + "”嵌套太深，没有读取，请人工查看。");
            return;
        }
        Path copy = Files.createTempFile("inner", null);
        depth++;
        try {
            try (var out = Files.newOutputStream(copy)) {
                content.transferTo(out);
            }
            sink.within(safe.value(), () -> readCopy(copy, safe));
        } finally {
            depth--;
            Files.deleteIfExists(copy);
        }
    }

    private void readCopy(Path copy, SafeName name) throws IOException {
        Optional<FileKind> kind =
                switch (inspection.inspect(copy, name)) {
                    case Verdict.Accepted accepted -> Optional.of(accepted.kind());
                    case Refusal refusal -> recognised(copy, refusal);
                };
        if (kind.isPresent()) {
            readOrNote(copy, kind.get());
        }
    }

    /// A name that says nothing is common inside files; what the bytes are is looked for then.
    private Optional<FileKind> recognised(Path copy, Refusal refusal) throws IOException {
        if (refusal.reason().isAttack()) throw new HarmfulFile(refusal.message());
        if (refusal.reason() != Refusal.Reason.UNKNOWN_TYPE) {
            sink.note("没有读取：" + refusal.message());
            return Optional.empty();
        }
        Optional<FileKind> kind = inspection.recognise(copy);
        if (kind.isEmpty()) sink.note("不是能读取的格式，请人工查看。");
        return kind;
    }

    /// One broken file in an archive does not keep the others from being read; one built to do harm
    /// does.
    private void readOrNote(Path copy, FileKind kind) throws IOException {
        try {
            read(copy, kind);
        } catch (Sink.Full full) {
            throw full;
        } catch (HarmfulFile harmful) {
            throw harmful;
        } catch (UnreadableFile unreadable) {
            sink.note(unreadable.sentence());
        } catch (IOException | RuntimeException broken) {
            sink.note("已损坏或过于复杂，没有读完，请人工查看。");
        }
    }
}
