package org.gongkai.files.rows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.gongkai.files.Encoding;

/// Decodes line by line, so that one line pasted from another system costs at most itself.
///
/// In a file of UTF-8 a line that is not UTF-8 is read as GBK when it is surely that: made of the
/// two-byte characters of GB2312, nearly all of them from its first level, the 3,755 characters
/// that make up all but a few percent of any text; and with no word in it that would be good UTF-8
/// of Chinese, for then the line has both. In a file of GBK a line that is clean UTF-8 of Chinese
/// is read as that: GBK is so by chance for one line in a hundred thousand of three characters, and
/// not for longer ones. A line that is clean in the file's own encoding is never doubted otherwise.
final class LineDecoder {

    private static final int FIRST_OF_THREE_BYTES = 0x800;

    private final Encoding file;

    LineDecoder(Encoding file) {
        this.file = file;
    }

    TextLine decode(int number, byte[] bytes, boolean cut) {
        int from = Encoding.marked(bytes).filter(this::hasThisMark).isPresent() ? mark(bytes) : 0;
        if (isAscii(bytes) && !file.isWide()) {
            String ascii = new String(bytes, StandardCharsets.US_ASCII);
            return new TextLine(number, ascii, false, cut);
        }
        Optional<String> own = file.decode(bytes, from, false);
        Optional<String> other = file.isWide() ? Optional.empty() : other(bytes, from, own);
        String text = other.or(() -> own).orElseGet(() -> file.loosely(bytes, from));
        return new TextLine(number, text, other.isPresent(), cut);
    }

    private Optional<String> other(byte[] bytes, int from, Optional<String> own) {
        if (file == Encoding.GB18030) {
            return Encoding.UTF_8.decode(bytes, from, false).filter(LineDecoder::hasChinese);
        }
        return own.isEmpty() && isSurelyGbk(bytes, from)
                ? Encoding.GB18030.decode(bytes, from, false)
                : Optional.empty();
    }

    /// A mark may begin any line: files are joined one after the other.
    private boolean hasThisMark(Encoding mark) {
        return mark == file || (mark == Encoding.UTF_8 && !file.isWide());
    }

    private int mark(byte[] bytes) {
        return file.isWide() ? file.markBytes(bytes) : Encoding.UTF_8.markBytes(bytes);
    }

    private static boolean isSurelyGbk(byte[] bytes, int from) {
        int characters = 0;
        int common = 0;
        int at = from;
        while (at < bytes.length) {
            int end = at;
            while (end < bytes.length && bytes[end] < 0) end++;
            if (end > at && (!isGb2312(bytes, at, end) || isChineseUtf8(bytes, at, end))) {
                return false;
            }
            for (; at < end; at += 2) {
                int row = bytes[at] & 0xff;
                characters += row >= 0xb0 ? 1 : 0;
                common += row >= 0xb0 && row <= 0xd7 ? 1 : 0;
            }
            at = end + 1;
        }
        return characters > 0 && common * 4 >= characters * 3;
    }

    private static boolean isGb2312(byte[] bytes, int from, int to) {
        if ((to - from) % 2 != 0) {
            return false;
        }
        for (int at = from; at < to; at += 2) {
            int row = bytes[at] & 0xff;
            int cell = bytes[at + 1] & 0xff;
            boolean used = row >= 0xa1 && row <= 0xa9 || row >= 0xb0 && row <= 0xf7;
            if (!used || cell < 0xa1 || cell == 0xff) return false;
        }
        return true;
    }

    private static boolean isChineseUtf8(byte[] bytes, int from, int to) {
        byte[] word = Arrays.copyOfRange(bytes, from, to);
        return Encoding.UTF_8.decode(word, 0, false).filter(LineDecoder::hasChinese).isPresent();
    }

    private static boolean hasChinese(String text) {
        return text.chars().anyMatch(c -> c >= FIRST_OF_THREE_BYTES);
    }

    static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) return false;
        }
        return true;
    }
}
