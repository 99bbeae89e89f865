package org.gongkai.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// A document's body made ready to be read: headings can be jumped to, wide tables move inside
/// their own box, cells of figures line up. The wording is not touched.
///
/// A table of many columns is marked `wide`; one of those that are mostly numbers, behind two or
/// three columns of labels, also `labels-2` or `labels-3`, so that a narrow screen leaves room for
/// the first number.
///
/// @param html still as safe as the sanitised body it was made from
/// @param outline headings in their order
public record Reading(String html, List<Heading> outline) {

    private static final int WORTH_AN_OUTLINE = 3;
    private static final int FITS_A_TELEPHONE = 4;
    private static final int MOST_LABELS = 3;
    private static final Pattern FIGURE =
            Pattern.compile("[+\\-−]?[\\d,，. ]*\\d(\\.\\d+)?\\s?(%|‰|万元|元|亿元|人|件|户|亩|个)?");

    /// @param level 2 for a part, 3 for a section of it
    public record Heading(String id, String text, int level) {}

    /// Whether the document is long enough for an outline beside it.
    public boolean hasOutline() {
        return outline.size() >= WORTH_AN_OUTLINE;
    }

    static Reading of(String sanitised) {
        var page = Jsoup.parseBodyFragment(sanitised);
        page.outputSettings().prettyPrint(false);
        var body = page.body();
        var outline = new ArrayList<Heading>();
        for (Element heading : body.select("h1, h2, h3")) {
            String id = "s" + (outline.size() + 1);
            heading.attr("id", id);
            outline.add(new Heading(id, heading.text(), heading.normalName().equals("h3") ? 3 : 2));
        }
        for (Element table : body.select("table")) {
            table.wrap("<div class=\"scroll\" tabindex=\"0\"></div>");
        }
        for (Element cell : body.select("td")) {
            if (FIGURE.matcher(cell.text().strip()).matches()) cell.addClass("figure");
        }
        body.select("table").forEach(Reading::markShape);
        return new Reading(body.html(), List.copyOf(outline));
    }

    private static void markShape(Element table) {
        int columns = 0;
        int labels = 0;
        for (Element row : table.select("tr")) {
            int across = 0;
            int before = -1;
            for (Element cell : row.children()) {
                if (before < 0 && cell.hasClass("figure")) before = across;
                across += span(cell);
            }
            columns = Math.max(columns, across);
            labels = Math.max(labels, before);
        }
        if (columns <= FITS_A_TELEPHONE) return;
        table.addClass("wide");
        if (labels > 1 && columns - labels > labels)
            table.addClass("labels-" + Math.min(labels, MOST_LABELS));
    }

    private static int span(Element cell) {
        String across = cell.attr("colspan");
        return across.matches("[1-9]\\d{0,2}") ? Integer.parseInt(across) : 1;
    }
}
