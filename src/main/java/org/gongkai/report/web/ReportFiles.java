package org.gongkai.report.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.gongkai.files.FileKind;
import org.gongkai.files.SafeName;
import org.gongkai.paper.LetterFormat;
import org.gongkai.paper.Letters;
import org.gongkai.report.CompiledReport;
import org.gongkai.report.ReportExcel;
import org.gongkai.report.ReportPaper;
import org.gongkai.report.annual.ComposedReport;
import org.gongkai.report.annual.ReportData;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// A report as a file: Word, PDF and OFD of the whole, Excel of its tables, JSON of its figures and
/// texts.
@Component
class ReportFiles {

    private final Letters letters;
    private final ReportData data;

    ReportFiles(Letters letters, ReportData data) {
        this.letters = letters;
        this.data = data;
    }

    /// @param extension `docx`, `pdf`, `ofd`, `xlsx` or `json`
    ResponseEntity<byte[]> file(ComposedReport report, String extension) {
        CompiledReport compiled = report.compiled();
        return switch (extension) {
            case "docx" -> paper(compiled, LetterFormat.DOCX);
            case "pdf" -> paper(compiled, LetterFormat.PDF);
            case "ofd" -> paper(compiled, LetterFormat.OFD);
            case "xlsx" ->
                    download(compiled, extension, FileKind.XLSX.mediaType(), excel(compiled));
            case "json" ->
                    download(
                            compiled,
                            extension,
                            "application/json",
                            data.json(report).getBytes(StandardCharsets.UTF_8));
            default -> throw new NoSuchElementException(extension);
        };
    }

    private static byte[] excel(CompiledReport report) {
        try {
            return ReportExcel.write(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResponseEntity<byte[]> paper(CompiledReport report, LetterFormat format) {
        return download(
                report,
                format.extension(),
                format.mediaType(),
                letters.write(ReportPaper.of(report), format));
    }

    private static ResponseEntity<byte[]> download(
            CompiledReport report, String extension, String mediaType, byte[] content) {
        String name = report.title() + "." + extension;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, SafeName.of(name).attachmentDisposition())
                .body(content);
    }
}
