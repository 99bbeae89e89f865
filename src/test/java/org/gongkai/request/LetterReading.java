package org.gongkai.request;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.access.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Letters as somebody opens them from the page of a request.
final class LetterReading {

    private LetterReading() {}

    /// The texts of all letters of this title, without white space, oldest first.
    static List<String> all(Visitor visitor, long id, String title) throws IOException {
        Document page = visitor.page("/office/requests/" + id);
        var texts = new ArrayList<String>();
        for (Element paper : page.select("#papers li:contains(" + title + ")")) {
            String pdf = paper.select("a:contains(PDF)").attr("href");
            texts.add(text(visitor.get(pdf).bodyAsBytes()));
        }
        return texts;
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
