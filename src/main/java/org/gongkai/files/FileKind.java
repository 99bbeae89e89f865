package org.gongkai.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The kinds of file we take as attachments, each with the names it may end in.
///
/// The old formats include those of WPS (wps, et, dps), which are the same inside.
public enum FileKind {
    DOCX(
            "Word 文档",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx"),
    XLSX("Excel 表格", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(
            "PPT 演示文稿",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx"),
    DOC("Word 97 文档", "application/msword", "doc", "wps"),
    XLS("Excel 97 表格", "application/vnd.ms-excel", "xls", "et"),
    PPT("PPT 97 演示文稿", "application/vnd.ms-powerpoint", "ppt", "dps"),
    PDF("PDF 文件", "application/pdf", "pdf"),
    OFD("OFD 版式文件", "application/ofd", "ofd"),
    HTML("网页文件", "text/html", "html", "htm"),
    TXT("纯文本文件", "text/plain", "txt"),
    CSV("CSV 表格", "text/csv", "csv"),
    ZIP("ZIP 压缩包", "application/zip", "zip"),
    PNG("PNG 图片", "image/png", "png"),
    JPEG("JPEG 图片", "image/jpeg", "jpg", "jpeg"),
    GIF("GIF 图片", "image/gif", "gif"),
    BMP("BMP 图片", "image/bmp", "bmp"),
    WEBP("WebP 图片", "image/webp", "webp");

    private final String label;
    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> extensions;

    FileKind(String label, String mediaType, String... extensions) {
        this.label = label;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /// What a user calls it.
    public String label() {
        return label;
    }

    /// The only `Content-Type` it may be served with, always beside `nosniff`.
    public String mediaType() {
        return mediaType;
    }

    public List<String> extensions() {
        return extensions;
    }

    /// Whether a browser may show it in place; everything else is a download. A web page is never
    /// shown in place, since its scripts would run under our name.
    public boolean mayBeShownInline() {
        return this == PDF || isImage();
    }

    public boolean isImage() {
        return switch (this) {
            case PNG, JPEG, GIF, BMP, WEBP -> true;
            case DOCX, XLSX, PPTX, DOC, XLS, PPT, PDF, OFD, HTML, TXT, CSV, ZIP -> false;
        };
    }

    public static Optional<FileKind> findByExtension(String extension) {
        return Arrays.stream(values()).filter(k -> k.extensions.contains(extension)).findFirst();
    }
}
