package org.gongkai.report.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The text of a file: decoded for txt (without a byte order mark), extracted for the other kinds.
///
/// @param reflowable whether a line end may stand in the middle of a sentence, as in text taken
///   from a PDF; in other kinds a line is a paragraph
/// @param grids its tables, where the file says what is a cell
record SourceText(String text, boolean reflowable, List<Grid> grids) {

    /// Fifty times the longest report known; keeps the memory one file may take within bounds.
    private static final int LONGEST_TEXT = 5_000_000;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /// @param name of the file; believed in nothing, but the user is told when it is wrong
    static SourceText of(String name, byte[] bytes) throws UnreadableReport {
        if (bytes.length == 0) {
            throw new UnreadableReport("文件是空的");
        }
        SourceText source = extract(name, bytes);
        if (source.text().length() > LONGEST_TEXT) {
            throw new UnreadableReport("文字超过 500 万字，不像一份年度报告；几份报告请分开存成几个文件");
        }
        if (source.text().isBlank()) {
            throw new UnreadableReport("文件里没有文字（可能是扫描件，请先做文字识别）");
        }
        return source;
    }

    private static SourceText extract(String name, byte[] bytes) throws UnreadableReport {
        if (startsWith(bytes, PDF)) {
            return BlockText.of(PdfText.of(bytes), true);
        }
        if (startsWith(bytes, new byte[] {'P', 'K', 3, 4})) {
            return office(bytes);
        }
        if (startsWith(bytes, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})) {
            return BlockText.of(OldOffice.of(bytes), false);
        }
        String text = decode(name, bytes);
        if (isHtml(text)) {
            return BlockText.of(HtmlText.of(text), false);
        }
        return new SourceText(text, looksWrapped(text), List.of());
    }

    private static SourceText office(byte[] bytes) throws UnreadableReport {
        Map<String, byte[]> parts =
                XmlOfZip.parts(
                        bytes,
                        part ->
                                part.equals(DocxText.PART)
                                        || XlsxText.isPart(part)
                                        || OfdText.isPart(part));
        byte[] document = parts.get(DocxText.PART);
        if (document != null) {
            return BlockText.of(DocxText.of(document), false);
        }
        if (parts.containsKey(XlsxText.WORKBOOK)) {
            return BlockText.of(XlsxText.of(parts), false);
        }
        if (parts.containsKey(OfdText.ROOT)) {
            return BlockText.of(OfdText.of(parts), true);
        }
        throw new UnreadableReport("压缩包里没有 Word、Excel 或 OFD 正文，不是 .docx、.xlsx、.ofd 文件");
    }

    private static String decode(String name, byte[] bytes) throws UnreadableReport {
        try {
            return TextDecoder.decode(bytes);
        } catch (UnreadableReport noText) {
            String claimed = claimed(name.toLowerCase(Locale.ROOT));
            if (claimed.isEmpty()) throw noText;
            throw new UnreadableReport(
                    "文件名写的是" + claimed + "，内容却不是，文件可能已损坏；请用原来的软件打开，另存后再试", noText);
        }
    }

    private static String claimed(String name) {
        if (name.endsWith(".docx") || name.endsWith(".doc")) return "Word 文件";
        if (name.endsWith(".xlsx") || name.endsWith(".xls")) return "Excel 文件";
        return name.endsWith(".pdf") ? "PDF 文件" : "";
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
