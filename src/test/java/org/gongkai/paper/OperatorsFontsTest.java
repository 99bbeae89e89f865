package org.gongkai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The operator's own fonts; here a face of Latin letters that comes with PDFBox.
class OperatorsFontsTest {

    private static final String LIBERATION =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @TempDir Path folder;

    @BeforeEach
    void aFolder() throws IOException {
        Files.writeString(folder.resolve("readme.txt"), "not a font");
        Files.writeString(folder.resolve("broken.ttf"), "not a font either");
    }

    @Test
    void fillsTheGapsOfTheFaceThatComesAlong() throws IOException {
        Letter letter = SomeLetters.saying("希伯来字母א");
        assertThat(pdf(new Letters(), letter)).contains("希伯来字母〓");
        font("rare.ttf");
        assertThat(pdf(new Letters(folder), letter)).contains("希伯来字母א").doesNotContain("〓");
    }

    @Test
    void setsTheTextInAFaceNamedForIt() throws IOException {
        font("my仿宋.ttf");
        byte[] pdf = new Letters(folder).write(SomeLetters.saying("A"), LetterFormat.PDF);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames())
                    .anySatisfy(name ->
                            assertThat(resources.getFont(name).getName())
                                    .endsWith("LiberationSans"));
        }
    }

    @Test
    void servesEightThreadsFromTheFirstMoment()
            throws IOException, InterruptedException, ExecutionException {
        font("my仿宋.ttf");
        byte[] alone = new Letters(folder).write(SomeLetters.reply(), LetterFormat.PDF);
        var letters = new Letters(folder);
        Callable<byte[]> work = () -> letters.write(SomeLetters.reply(), LetterFormat.PDF);
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<byte[]> one : threads.invokeAll(Collections.nCopies(8, work))) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void doesWithoutAFolder() throws IOException {
        var letters = new Letters(folder.resolve("absent"));
        assertThat(pdf(letters, SomeLetters.saying("正文"))).contains("正文");
    }

    private void font(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PDDocument.class.getResourceAsStream(LIBERATION))) {
            Files.copy(in, folder.resolve(name));
        }
    }

    private static String pdf(Letters letters, Letter letter) throws IOException {
        return ReadBack.text(letters.write(letter, LetterFormat.PDF), LetterFormat.PDF);
    }
}
