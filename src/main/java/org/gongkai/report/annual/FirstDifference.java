package org.gongkai.report.annual;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.publication.text.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;

/// Where two texts begin to differ: what stands there in the one and in the other. White space and
/// how paragraphs are parted do not count; the cells of a table are compared as cells, pictures and
/// links by where they are.
///
/// @param cleared some words of the first text
/// @param written some words of the second
record FirstDifference(String cleared, String written) {

    private static final int BEFORE = 12;
    private static final int AFTER = 24;
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cf}\\p{Cc}&&[^\t\n]]+");

    /// Compares two bodies of documents.
    static Optional<FirstDifference> between(String clearedHtml, String writtenHtml) {
        String cleared = words(clearedHtml);
        String written = words(writtenHtml);
        if (cleared.equals(written)) return Optional.empty();
        int at = 0;
        while (at < cleared.length()
                && at < written.length()
                && cleared.charAt(at) == written.charAt(at)) {
            at++;
        }
        return Optional.of(new FirstDifference(passage(cleared, at), passage(written, at)));
    }

    /// A row of a table is a line of its own; other lines follow each other.
    private static String words(String html) {
        var words = new StringBuilder();
        boolean row = false;
        for (String line : RichText.plain(spelledOut(html)).split("\n")) {
            String bare = BLANKS.matcher(line).replaceAll("");
            if (bare.isEmpty()) continue;
            boolean cells = bare.indexOf('\t') >= 0;
            if (!words.isEmpty() && (row || cells)) words.append('\n');
            words.append(bare);
            row = cells;
        }
        return words.toString();
    }

    /// Pictures and the addresses of links as words.
    private static String spelledOut(String html) {
        var parsed = Jsoup.parseBodyFragment(html);
        parsed.outputSettings().prettyPrint(false);
        for (var picture : parsed.select("img")) {
            picture.replaceWith(
                    new TextNode("〔图：" + picture.attr("alt") + " " + picture.attr("src") + "〕"));
        }
        for (var link : parsed.select("a[href]")) {
            link.appendText("〔" + link.attr("href") + "〕");
        }
        return parsed.body().html();
    }

    private static String passage(String text, int at) {
        int from = Math.max(0, at - BEFORE);
        int to = Math.min(text.length(), at + AFTER);
        String words = text.substring(from, to).replace("\n", " ").replace("\t", " | ");
        return (from > 0 ? "…" : "") + words + (to < text.length() ? "…" : "");
    }
}
