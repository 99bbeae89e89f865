package org.gongkai.files.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/// A PDF, page by page. Text under a black bar is still text in the file, and is read; a page
/// without any is a scan and gets a note.
final class PdfFile {

    private static final int MAX_DEPTH = 20;

    private final Sink sink;
    private final Extractor inner;

    PdfFile(Sink sink, Extractor inner) {
        this.sink = sink;
        this.inner = inner;
    }

    void read(Path file) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            pages(document);
            annotations(document);
            fields(document);
            properties(document);
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            if (names != null && names.getEmbeddedFiles() != null) {
                attachments(names.getEmbeddedFiles(), 0);
            }
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFile("这份 PDF 设了打开密码，无法审查，公众也打不开。请取消密码后重新上传。");
        }
    }

    private void pages(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        var scanned = new ArrayList<Integer>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(document);
            if (text.isBlank()) {
                scanned.add(page);
            }
            sink.part("第" + page + "页", text);
        }
        if (!scanned.isEmpty()) {
            sink.note("第" + listed(scanned) + "页没有文字层（可能是扫描件），机器读不出文字，请人工查看。");
        }
    }

    private void annotations(PDDocument document) throws IOException {
        int number = 0;
        for (var page : document.getPages()) {
            number++;
            for (PDAnnotation annotation : page.getAnnotations()) {
                part("第" + number + "页 › 批注", annotation.getContents());
                part("第" + number + "页 › 批注作者", annotation.getCOSObject().getString("T"));
            }
        }
    }

    private void fields(PDDocument document) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                part("表单 › " + field.getPartialName(), field.getValueAsString());
            }
        }
    }

    private void properties(PDDocument document) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        part("文档属性 › 作者", information.getAuthor());
        part("文档属性 › 标题", information.getTitle());
        part("文档属性 › 主题", information.getSubject());
        part("文档属性 › 关键词", information.getKeywords());
    }

    private void attachments(PDNameTreeNode<PDComplexFileSpecification> node, int depth)
            throws IOException {
        Map<String, PDComplexFileSpecification> files = node.getNames();
        if (files != null) {
            for (PDComplexFileSpecification file : files.values()) {
                PDEmbeddedFile content = file.getEmbeddedFile();
                if (content != null) {
                    try (var in = content.createInputStream()) {
                        inner.readInner(in, String.valueOf(file.getFilename()));
                    }
                }
            }
        }
        if (node.getKids() != null && depth < MAX_DEPTH) {
            for (var kid : node.getKids()) {
                attachments(kid, depth + 1);
            }
        }
    }

    private void part(String place, @Nullable String text) throws IOException {
        if (text != null) {
            sink.part(place, text);
        }
    }

    private static String listed(List<Integer> pages) {
        int shown = Math.min(10, pages.size());
        String first =
                String.join("、", pages.subList(0, shown).stream().map(String::valueOf).toList());
        return pages.size() > shown ? first + "等" + pages.size() : first;
    }
}
