package org.gongkai.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Writes letters. The same letter gives the same bytes: no paper holds the time of its making. May
/// be used from many threads at once; the faces are read from the jar when they are first needed,
/// and kept.
@Component
public final class Letters {

    private final Faces faces;

    /// With the face that comes along.
    @Autowired
    public Letters() {
        this(new Faces());
    }

    /// With the TrueType files of a folder as well; a folder that does not exist adds nothing.
    public Letters(Path fontFolder) {
        this(new Faces(fontFolder));
    }

    private Letters(Faces faces) {
        this.faces = faces;
    }

    public byte[] write(Letter letter, LetterFormat format) {
        try {
            return switch (format) {
                case DOCX -> new DocxPaper(letter, faces).write();
                case PDF -> PdfPaper.write(letter, new Typesetter(faces).pages(letter));
                case OFD -> OfdPaper.write(letter, new Typesetter(faces).pages(letter));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
