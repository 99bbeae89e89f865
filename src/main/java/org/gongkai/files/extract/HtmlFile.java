package org.gongkai.files.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.files.PlainText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// A web page: its text by block, and what a browser does not show: comments, keywords, hints.
final class HtmlFile {

    private HtmlFile() {}

    static void read(Path file, Sink sink) throws IOException {
        String source =
                PlainText.read(file, TextFile.MAX_BYTES)
                        .orElseThrow(() -> new UnreadableFile("不是网页，或用了不认识的编码。请另存为 UTF-8 编码后上传。"));
        Document page = Jsoup.parse(source);
        var blocks = new Blocks();
        page.traverse(blocks);
        blocks.flush();
        int number = 0;
        for (String block : blocks.found) {
            sink.part("第" + ++number + "段", block);
        }
        for (Element meta : page.select("meta[content]")) {
            sink.part("网页属性 › " + meta.attr("name"), meta.attr("content"));
        }
        for (Element hint : page.select("[title],[alt],input[value]")) {
            sink.part(
                    "提示文字", hint.attr("title") + " " + hint.attr("alt") + " " + hint.attr("value"));
        }
        for (Element link : page.select("a[href^=mailto:],a[href^=tel:]")) {
            sink.part("链接地址", link.attr("href"));
        }
        if (!page.select("img").isEmpty()) {
            sink.note("网页里有图片，请人工查看。");
        }
    }

    private static final class Blocks implements NodeVisitor {
        private final List<String> found = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode text -> open.append(text.getWholeText());
                case Comment comment -> found.add(comment.getData());
                case Element element when element.isBlock() || element.nameIs("br") -> flush();
                case Element cell when cell.nameIs("td") || cell.nameIs("th") -> flush();
                default -> open.append("");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                flush();
            }
        }

        void flush() {
            if (!open.toString().isBlank()) {
                found.add(open.toString().replaceAll("\\s+", " "));
            }
            open.setLength(0);
        }
    }
}
