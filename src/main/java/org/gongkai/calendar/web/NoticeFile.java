package org.gongkai.calendar.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.web.multipart.MultipartFile;

/// The text of an uploaded notice: UTF-8, else GB18030 as a Chinese spreadsheet saves CSV.
final class NoticeFile {

    private static final int LONGEST = 64 * 1024;

    private NoticeFile() {}

    static String read(MultipartFile file) throws IOException {
        if (file.getSize() > LONGEST) throw refused();
        byte[] bytes = file.getBytes();
        String text = decode(bytes);
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            throw refused();
        }
        return text;
    }

    private static String decode(byte[] bytes) {
        try {
            return strictly(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                return strictly(bytes, Charset.forName("GB18030"));
            } catch (CharacterCodingException notText) {
                throw refused();
            }
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static Refused refused() {
        return new Refused("file", Text.t("calendar.import.file"));
    }
}
