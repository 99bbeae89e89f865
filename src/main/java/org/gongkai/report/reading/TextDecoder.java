package org.gongkai.report.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes to text: UTF-8, UTF-16 by its mark, else GB18030 (which contains GBK and GB2312). Only a
/// clean decoding is accepted: a wrong character could be a wrong digit.
final class TextDecoder {

    private TextDecoder() {}

    static String decode(byte[] bytes) throws UnreadableReport {
        if (hasMark(bytes, 0xFF, 0xFE)) {
            return withoutMark(strictly(bytes, StandardCharsets.UTF_16LE));
        }
        if (hasMark(bytes, 0xFE, 0xFF)) {
            return withoutMark(strictly(bytes, StandardCharsets.UTF_16BE));
        }
        String text =
                withoutMark(
                        strictly(bytes, StandardCharsets.UTF_8)
                                .or(() -> strictly(bytes, Charset.forName("GB18030"))));
        if (text.chars().anyMatch(c -> c < 9 || (c > 13 && c < 28))) {
            throw new UnreadableReport("不是文本、网页、Word（.docx）或 PDF 文件");
        }
        return text;
    }

    private static boolean hasMark(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String withoutMark(Optional<String> decoded) throws UnreadableReport {
        String text =
                decoded.orElseThrow(() -> new UnreadableReport("文字编码认不出来（支持 UTF-8、GBK、GB18030）"));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
