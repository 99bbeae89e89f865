package org.gongkai.report.reading;

import org.gongkai.files.Encoding;

/// Bytes to text. Only a clean decoding is accepted: a wrong character could be a wrong digit.
final class TextDecoder {

    private TextDecoder() {}

    static String decode(byte[] bytes) throws UnreadableReport {
        String text =
                Encoding.text(bytes, false)
                        .orElseThrow(() -> new UnreadableReport("文字编码认不出来（支持 UTF-8、GBK、GB18030）"));
        boolean wide = Encoding.marked(bytes).filter(Encoding::isWide).isPresent();
        if (!wide && text.chars().anyMatch(c -> c < 9 || (c > 13 && c < 28))) {
            throw new UnreadableReport("不是文本、网页、Word（.docx）、Excel（.xlsx）或 PDF 文件");
        }
        return text;
    }
}
