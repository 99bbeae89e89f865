package org.gongkai.letter.open;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// A letter and its answer that were made public (来信选登).
///
/// @param id of the document
/// @param category what it is about; empty when that is not said
/// @param html the body of the document, sanitised when it was saved
public record ChosenLetter(
        long id,
        String title,
        String bodyCode,
        String bodyName,
        LocalDate publishedOn,
        String category,
        String html) {

    /// What was asked: what stands below the first heading, when there are two. Still as safe as
    /// the body it was taken from.
    public String question() {
        return part(0);
    }

    /// What was answered: what stands below the second heading, or all of it.
    public String answer() {
        String answer = part(1);
        return answer.isEmpty() ? html : answer;
    }

    private String part(int wanted) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        if (page.select("body > h2").size() != 2) return "";
        var part = new StringBuilder();
        int at = -1;
        for (Node node : page.body().childNodes()) {
            if (node instanceof Element element && element.normalName().equals("h2")) at++;
            else if (at == wanted) part.append(node.outerHtml());
        }
        return part.toString();
    }
}
