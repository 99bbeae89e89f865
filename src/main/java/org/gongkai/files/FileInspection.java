package org.gongkai.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// Decides by content whether a file is taken, and as what. The name is only a claim that the bytes
/// must bear out.
public final class FileInspection {

    private static final int TEXT_SAMPLE_BYTES = 4 * 1024 * 1024;

    private final FileLimits limits;

    public FileInspection(FileLimits limits) {
        this.limits = limits;
    }

    /// Looks at the file under the name its owner gave it.
    public Verdict inspect(Path file, SafeName name) throws IOException {
        try {
            return new Verdict.Accepted(accept(file, name));
        } catch (RefusedFileException refused) {
            return refused.refusal();
        }
    }

    /// What the bytes are, whatever the name; empty when they are nothing we can read.
    public Optional<FileKind> recognise(Path file) throws IOException {
        Magic magic = Magic.of(file);
        if (magic.isPdf()) {
            return Optional.of(FileKind.PDF);
        }
        try {
            return packaged(file, magic);
        } catch (RefusedFileException unreadable) {
            return Optional.empty();
        }
    }

    private FileKind accept(Path file, SafeName name) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new RefusedFileException(Refusal.empty());
        }
        if (size > limits.maxBytes()) {
            throw new RefusedFileException(Refusal.tooLarge(limits.maxBytes()));
        }
        if (Programs.hasProgramName(name)) {
            throw new RefusedFileException(Refusal.executable(name.value()));
        }
        Magic magic = Magic.of(file);
        FileKind claimed = claimedKind(name, magic);
        Optional<FileKind> actual =
                switch (claimed) {
                    case DOCX, XLSX, PPTX, OFD, ZIP -> packaged(file, magic);
                    case DOC, XLS, PPT ->
                            magic.isOle() ? OleInspection.inspect(file) : packaged(file, magic);
                    case PDF -> magic.isPdf() ? Optional.of(claimed) : Optional.empty();
                    case HTML, TXT, CSV -> textual(file, magic, claimed);
                    case PNG, JPEG, GIF, BMP, WEBP -> picture(file, magic, claimed);
                };
        if (actual.isEmpty() || actual.get() != claimed) {
            Optional<FileKind> content = actual.isPresent() ? actual : recognise(file);
            throw new RefusedFileException(
                    Refusal.wrongType(
                            claimed, content.map(FileKind::label).orElseGet(magic::label)));
        }
        return claimed;
    }

    private static FileKind claimedKind(SafeName name, Magic magic) throws IOException {
        if (magic.isProgram()) {
            throw new RefusedFileException(Refusal.executable(name.value()));
        }
        if (name.extension().startsWith("svg") || magic.isSvg()) {
            throw new RefusedFileException(Refusal.svg());
        }
        return FileKind.findByExtension(name.extension())
                .orElseThrow(() -> new RefusedFileException(Refusal.unknownType(name.extension())));
    }

    private Optional<FileKind> packaged(Path file, Magic magic) throws IOException {
        if (magic.isOle()) {
            return OleInspection.inspect(file);
        }
        if (!magic.isZip()) {
            return Optional.empty();
        }
        Set<String> names = new ZipInspection(limits).inspect(file);
        if (names.stream().anyMatch(n -> n.endsWith("vbaProject.bin"))) {
            throw new RefusedFileException(Refusal.macro());
        }
        if (names.contains("OFD.xml")) {
            return Optional.of(FileKind.OFD);
        }
        if (!names.contains("[Content_Types].xml")) {
            return Optional.of(FileKind.ZIP);
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(FileKind.DOCX);
        }
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(FileKind.XLSX);
        }
        return Optional.of(names.contains("ppt/presentation.xml") ? FileKind.PPTX : FileKind.ZIP);
    }

    private static Optional<FileKind> picture(Path file, Magic magic, FileKind claimed)
            throws IOException {
        if (!magic.isImage(claimed)) {
            return Optional.empty();
        }
        ImageInspection.inspect(file);
        return Optional.of(claimed);
    }

    private static Optional<FileKind> textual(Path file, Magic magic, FileKind claimed)
            throws IOException {
        if (magic.isPdf() || magic.isZip() || magic.isOle()) {
            return Optional.empty();
        }
        Optional<String> text = PlainText.read(file, TEXT_SAMPLE_BYTES);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean markup = PlainText.looksLikeMarkup(text.get());
        if (claimed == FileKind.HTML) {
            return Optional.of(text.get().contains("<") ? FileKind.HTML : FileKind.TXT);
        }
        return Optional.of(markup ? FileKind.HTML : claimed);
    }
}
