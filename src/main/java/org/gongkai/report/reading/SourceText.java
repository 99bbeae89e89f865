package org.gongkai.report.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The text of a file: decoded for txt (without a byte order mark), extracted for the other kinds.
///
/// @param reflowable whether a line end may stand in the middle of a sentence, as in text taken
///   from a PDF; in other kinds a line is a paragraph
record SourceText(String text, boolean reflowable) {

    /// Ten times the longest report known; reading takes more than linear time.
    private static final int LONGEST_TEXT = 1_000_000;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    static SourceText of(byte[] bytes) throws UnreadableReport {
        if (bytes.length == 0) {
            throw new UnreadableReport("文件是空的");
        }
        SourceText source = extract(bytes);
        if (source.text().length() > LONGEST_TEXT) {
            throw new UnreadableReport("文字超过 100 万字，不像一份年度报告；几份报告请分开存成几个文件");
        }
        if (source.text().isBlank()) {
            throw new UnreadableReport("文件里没有文字（可能是扫描件，请先做文字识别）");
        }
        return source;
    }

    private static SourceText extract(byte[] bytes) throws UnreadableReport {
        if (startsWith(bytes, PDF)) {
            return new SourceText(PdfText.of(bytes), true);
        }
        if (startsWith(bytes, new byte[] {'P', 'K', 3, 4})) {
            return new SourceText(DocxText.of(bytes), false);
        }
        if (startsWith(bytes, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})) {
            throw new UnreadableReport("旧版 Word 文件（.doc）读不了，请另存为 .docx 或 PDF 后再试");
        }
        String text = TextDecoder.decode(bytes);
        if (isHtml(text)) {
            return new SourceText(HtmlText.of(text), false);
        }
        return new SourceText(text, looksWrapped(text));
    }

    private static boolean isHtml(String text) {
        String start =
                text.substring(0, Math.min(text.length(), 4000)).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<")
                && start.matches("(?s).*<(!doctype html|html|head|body|div|p|table|meta)\\b.*");
    }

    /// Most lines of some length end within a sentence, and nearly all are of a page's width.
    private static boolean looksWrapped(String text) {
        int wide = 0;
        int tooWide = 0;
        int open = 0;
        for (String line : text.split("\\R", -1)) {
            String bare = line.strip();
            if (bare.length() >= 18) {
                wide++;
                tooWide += bare.length() > 70 ? 1 : 0;
                open += "。；：！？;:!?”》".indexOf(bare.charAt(bare.length() - 1)) < 0 ? 1 : 0;
            }
        }
        return wide >= 4 && open * 2 > wide && tooWide * 10 < wide;
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (bytes[i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
