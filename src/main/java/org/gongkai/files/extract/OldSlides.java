package org.gongkai.files.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.sl.extractor.SlideShowExtractor;

/// A presentation of PowerPoint 97–2003 (ppt).
final class OldSlides {

    private OldSlides() {}

    static void read(Path file, Sink sink) throws IOException {
        try (var in = Files.newInputStream(file);
                var show = new HSLFSlideShow(in);
                var text = new SlideShowExtractor<HSLFShape, HSLFTextParagraph>(show)) {
            text.setCommentsByDefault(true);
            text.setNotesByDefault(true);
            for (HSLFSlide slide : show.getSlides()) {
                for (String line : text.getText(slide).lines().toList()) {
                    sink.part("第" + slide.getSlideNumber() + "页", line);
                }
            }
            OldProperties.read(show.getSlideShowImpl(), sink);
            if (!show.getPictureData().isEmpty()) {
                sink.note("内有图片，机器读不出图片里的文字，请人工查看。");
            }
        }
    }
}
