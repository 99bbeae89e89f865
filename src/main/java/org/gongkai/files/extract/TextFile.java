package org.gongkai.files.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.files.PlainText;

/// A plain text file, line by line.
final class TextFile {

    static final int MAX_BYTES = 40 * 1024 * 1024;

    private TextFile() {}

    static void read(Path file, Sink sink) throws IOException {
        String text =
                PlainText.read(file, MAX_BYTES)
                        .orElseThrow(() -> new UnreadableFile("不是文本，或用了不认识的编码。请另存为 UTF-8 编码后上传。"));
        int number = 0;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            number++;
            sink.part("第" + number + "行", line);
        }
    }
}
