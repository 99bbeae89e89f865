package org.gongkai.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.xml.sax.SAXException;

/// The text of a written letter, read by a library that had no part in the writing of it where
/// there is one, without white space.
public final class ReadBack {

    private ReadBack() {}

    public static String text(byte[] paper, LetterFormat format) throws IOException {
        return squeezed(
                switch (format) {
                    case DOCX -> docx(paper);
                    case PDF -> pdf(paper);
                    case OFD -> String.join("", ofd(paper));
                });
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    static List<String> ofd(byte[] paper) throws IOException {
        try (var reader = new OFDReader(new ByteArrayInputStream(paper))) {
            return new ContentExtractor(reader).extractAll();
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /// The text of one page, counted from 1.
    static String page(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    /// What a telephone reads in a picture.
    static String code(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var source = new RGBLuminanceSource(width, picture.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    /// The parts of a DOCX or OFD file by their names.
    static Map<String, byte[]> parts(byte[] archive) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static String pdf(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String docx(byte[] paper) throws IOException {
        var text = new BodyContentHandler(-1);
        try {
            new OOXMLParser()
                    .parse(
                            new ByteArrayInputStream(paper),
                            text,
                            new Metadata(),
                            new ParseContext());
        } catch (SAXException | TikaException e) {
            throw new IOException(e);
        }
        return text.toString();
    }
}
