package org.gongkai.files.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.extractor.WordExtractor;

/// A Word 97–2003 document (doc), or one of Word 6 and 95.
final class OldWord {

    private OldWord() {}

    static void read(Path file, Sink sink) throws IOException {
        try {
            readDocument(file, sink);
        } catch (OldWordFileFormatException word95) {
            try (var in = Files.newInputStream(file);
                    var text = new Word6Extractor(in)) {
                pieces(sink, "第%d段", text.getText().split("\\R"));
            }
        }
    }

    private static void readDocument(Path file, Sink sink) throws IOException {
        try (var in = Files.newInputStream(file);
                var document = new HWPFDocument(in);
                var text = new WordExtractor(document)) {
            pieces(sink, "第%d段", text.getParagraphText());
            pieces(sink, "文本框%d", text.getMainTextboxText());
            pieces(sink, "脚注%d", text.getFootnoteText());
            pieces(sink, "尾注%d", text.getEndnoteText());
            pieces(sink, "批注%d", text.getCommentsText());
            headers(document, sink);
            OldProperties.read(document, sink);
            if (!document.getPicturesTable().getAllPictures().isEmpty()) {
                sink.note("内有图片，机器读不出图片里的文字，请人工查看。");
            }
        }
    }

    private static void headers(HWPFDocument document, Sink sink) throws IOException {
        var range = document.getHeaderStoryRange();
        for (int i = 0; range != null && i < range.numParagraphs(); i++) {
            sink.part("页眉页脚", WordExtractor.stripFields(range.getParagraph(i).text()));
        }
    }

    private static void pieces(Sink sink, String place, String[] texts) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            sink.part(place.formatted(i + 1), texts[i].replace('\u0007', '\t'));
        }
    }
}
