package org.gongkai.report.reading;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text of a PDF, page after page, in reading order.
final class PdfText {

    private PdfText() {}

    static String of(byte[] bytes) throws UnreadableReport {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableReport("PDF 有密码，打不开", e);
        } catch (IOException e) {
            throw new UnreadableReport("PDF 损坏，打不开", e);
        }
    }
}
