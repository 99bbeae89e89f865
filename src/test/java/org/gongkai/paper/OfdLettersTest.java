package org.gongkai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

class OfdLettersTest {

    private final byte[] ofd = new Letters().write(SomeLetters.reply(), LetterFormat.OFD);

    @Test
    void saysWhatItIs() throws Exception {
        try (var reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            var information = reader.getOFDDir().getOfd().getDocBody().getDocInfo();
            assertThat(information.getTile()).isEqualTo("政府信息公开申请答复书");
            assertThat(information.getAuthor()).isEqualTo("明政区住房和城乡建设局");
            assertThat(reader.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void carriesAGlyphForEveryCharacter() throws IOException {
        byte[] font =
                ReadBack.parts(ofd).entrySet().stream()
                        .filter(part -> part.getKey().endsWith(".ttf"))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
        var face = new TTFParser().parse(new RandomAccessReadBuffer(font));
        var glyphs = Objects.requireNonNull(face.getUnicodeCmapLookup());
        String.join("", ReadBack.ofd(ofd))
                .codePoints()
                .filter(Character::isBmpCodePoint)
                .forEach(character ->
                        assertThat(glyphs.getGlyphId(character))
                                .as(Character.toString(character))
                                .isPositive());
    }

    @Test
    void namesTheGlyphOfACharacterBeyondTheTable() throws IOException {
        try (var reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            List<TextObject> rare =
                    new ContentExtractor(reader)
                            .extractAllTextObject().stream()
                                    .filter(text ->
                                            text.getTextCodes().getFirst().getText().equals("𬱖"))
                                    .toList();
            assertThat(rare).hasSize(2);
            assertThat(rare.getFirst().getCGTransforms().getFirst().getGlyphs().toString())
                    .matches("[1-9]\\d*");
        }
    }
}
