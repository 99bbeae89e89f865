package org.gongkai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DocxLettersTest {

    private final Letters letters = new Letters();

    @Test
    void repeatsTheHeadOfATableOnEachPage() throws IOException {
        Document document = part("word/document.xml", SomeLetters.longTable());
        assertThat(document.select("w|tr:has(w|tblHeader)").eachText()).containsExactly("编号事项结果");
        assertThat(document.select("w|tr")).hasSize(201);
    }

    @Test
    void numbersOddAndEvenPages() throws IOException {
        Document odd = part("word/footer1.xml", SomeLetters.form());
        Document even = part("word/footer2.xml", SomeLetters.form());
        assertThat(odd.select("w|fldSimple").attr("w:instr")).isEqualTo("PAGE");
        assertThat(odd.select("w|jc").attr("w:val")).isEqualTo("right");
        assertThat(even.select("w|jc").attr("w:val")).isEqualTo("left");
    }

    @Test
    void showsACodeThatATelephoneReads() throws IOException, ReaderException {
        byte[] picture = parts(SomeLetters.reply()).get("word/media/image1.png");
        BufferedImage code =
                ImageIO.read(new ByteArrayInputStream(Objects.requireNonNull(picture)));
        assertThat(ReadBack.code(onWhitePaper(code))).isEqualTo(SomeLetters.ADDRESS);
    }

    private static BufferedImage onWhitePaper(BufferedImage code) {
        int edge = code.getWidth() + 60;
        var paper = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB);
        var brush = paper.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, edge, edge);
        brush.drawImage(code, 30, 30, null);
        return paper;
    }

    private Document part(String name, Letter letter) throws IOException {
        byte[] xml = Objects.requireNonNull(parts(letter).get(name));
        return Jsoup.parse(new String(xml, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private Map<String, byte[]> parts(Letter letter) throws IOException {
        return ReadBack.parts(letters.write(letter, LetterFormat.DOCX));
    }
}
