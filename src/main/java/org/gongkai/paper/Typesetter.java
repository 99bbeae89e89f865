package org.gongkai.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Sets one letter into pages.
final class Typesetter {

    private static final float INDENT = 2 * (16 - 0.207f);
    private static final int CODES_NAMED = 20;
    private static final float RED_LINE = 1.6f;
    private static final float CAPTION_GAP = 4;

    private final Glyphs glyphs;
    private final Flow flow = new Flow();

    Typesetter(Faces faces) {
        this.glyphs = new Glyphs(faces);
    }

    List<Page> pages(Letter letter) {
        code(letter);
        masthead(letter.masthead());
        head(letter);
        for (int i = 0; i < letter.body().size(); i++) {
            boolean isLast = i + 1 == letter.body().size();
            Block block = letter.body().get(i);
            float kept = isLast ? Closing.height(letter) : 0;
            if (block instanceof Block.Heading && !isLast) kept = opening(letter.body().get(i + 1));
            block(block, kept);
        }
        new Closing(glyphs, flow).set(letter);
        missing();
        folios();
        return flow.pages();
    }

    private void code(Letter letter) {
        Letter.Code code = letter.code();
        if (code == null) return;
        float x = Sheet.LEFT + Sheet.AREA - Sheet.CODE;
        flow.page().addAll(QrCode.of(code.text()).bars(x, Sheet.CODE_TOP, Sheet.CODE));
        float y = Sheet.CODE_TOP + Sheet.CODE + 1.5f * Sheet.MILLIMETRE;
        List<Glyph> caption = glyphs.of(code.caption(), Style.CAPTION);
        float width = 2 * Sheet.CODE;
        for (Line line : LineBreaker.lines(caption, width, 0)) {
            float baseline = Flow.baseline(y, Style.CAPTION);
            flow.page()
                    .addAll(line.marks(x + Sheet.CODE - width, baseline, width, Line.Side.RIGHT));
            y += Style.CAPTION.lineHeight();
        }
    }

    private void masthead(@Nullable Masthead head) {
        if (head == null) return;
        text(glyphs.of(head.name(), Style.MASTHEAD), Style.MASTHEAD, 0, Line.Side.CENTRE);
        flow.down(8);
        text(glyphs.of(head.number(), Style.BODY), Style.BODY, 0, Line.Side.CENTRE);
        flow.down(8);
        float width = Sheet.AREA / 2;
        var body = LineBreaker.lines(glyphs.of(head.body(), Style.BODY), 1.3f * width, 0);
        var day = new Line(glyphs.of(head.writtenDate(), Style.BODY), true);
        float baseline = Flow.baseline(flow.y(), Style.BODY);
        flow.page().addAll(day.marks(Sheet.LEFT + width, baseline, width, Line.Side.RIGHT));
        for (Line line : body) {
            flow.line(line, Style.BODY, Sheet.LEFT, 1.3f * width, Line.Side.LEFT);
        }
        flow.down(4);
        flow.page().add(new Mark.Bar(Sheet.LEFT, flow.y(), Sheet.AREA, RED_LINE, Ink.RED));
        flow.down(20);
    }

    private void head(Letter letter) {
        if (!letter.title().isEmpty() || letter.masthead() == null) {
            text(glyphs.of(letter.title(), Style.TITLE), Style.TITLE, 0, Line.Side.CENTRE);
        }
        if (!letter.documentNumber().isEmpty()) {
            flow.gap(6);
            text(glyphs.of(letter.documentNumber(), Style.BODY), Style.BODY, 0, Line.Side.CENTRE);
        }
        flow.gap(Sheet.LINE / 2);
        if (!letter.addressee().isEmpty()) {
            text(glyphs.of(letter.salutation(), Style.BODY), Style.BODY, 0, Line.Side.BOTH);
        }
    }

    /// The height of what a heading must not be parted from.
    private float opening(Block block) {
        return switch (block) {
            case Block.Form form -> new Tables(glyphs).of(form).opening();
            case Block.Chart chart -> height(Drawing.of(chart, glyphs));
            default -> 2 * Sheet.LINE;
        };
    }

    private void block(Block block, float kept) {
        var tables = new Tables(glyphs);
        switch (block) {
            case Block.Heading(String text) ->
                    text(glyphs.of(text, Style.LEAD), Style.LEAD, INDENT, Line.Side.BOTH, kept);
            case Block.Draft(List<Block.Words> words) ->
                    text(glyphs.of(words, Style.BODY), Style.BODY, INDENT, Line.Side.BOTH, kept);
            case Block.Paragraph(String lead, String text) ->
                    paragraphs(lead, Style.LEAD, text, Style.BODY, kept);
            case Block.Note(String lead, String text) -> {
                flow.gap(Style.NOTE.lineHeight() / 2);
                paragraphs(lead, Style.NOTE_LEAD, text, Style.NOTE, kept);
            }
            case Block.Numbered(List<String> items) -> {
                int number = 0;
                for (String item : items) {
                    paragraphs(++number + ". ", Style.BODY, item, Style.BODY, 0);
                }
            }
            case Block.Rows rows -> tables.of(rows).set(flow);
            case Block.Grid grid -> tables.of(grid).set(flow);
            case Block.Form form -> tables.of(form).set(flow);
            case Block.Chart chart -> chart(chart, kept);
        }
    }

    /// A drawing with its caption on the same page.
    private void chart(Block.Chart chart, float kept) {
        Drawing drawing = Drawing.of(chart, glyphs);
        flow.need(height(drawing));
        flow.gap(Style.NOTE.lineHeight() / 2);
        flow.page().addAll(drawing.at(Sheet.LEFT, flow.y()));
        flow.down(drawing.height() + CAPTION_GAP);
        text(glyphs.of(chart.caption(), Style.NOTE), Style.NOTE, 0, Line.Side.CENTRE, kept);
    }

    private static float height(Drawing drawing) {
        return drawing.height() + CAPTION_GAP + 2 * Style.NOTE.lineHeight();
    }

    private void paragraphs(String lead, Style leadStyle, String text, Style style, float kept) {
        List<String> parts = text.lines().map(String::stripTrailing).toList();
        if (parts.isEmpty()) parts = List.of("");
        float indent = style == Style.BODY ? INDENT : 2 * style.size();
        for (int i = 0; i < parts.size(); i++) {
            List<Glyph> line = glyphs.of(i == 0 ? lead : "", leadStyle, parts.get(i), style);
            text(line, style, indent, Line.Side.BOTH, i + 1 == parts.size() ? kept : 0);
        }
    }

    private void text(List<Glyph> text, Style style, float indent, Line.Side side) {
        text(text, style, indent, side, 0);
    }

    /// @param kept the height of what follows and must not stand alone on its page: the last two
    ///   lines go along with it
    private void text(List<Glyph> text, Style style, float indent, Line.Side side, float kept) {
        List<Line> lines = LineBreaker.lines(text, Sheet.AREA, indent);
        for (int i = 0; i < lines.size(); i++) {
            if (kept > 0 && i == Math.max(0, lines.size() - 2)) {
                flow.need((lines.size() - i) * style.lineHeight() + kept);
            }
            float in = i == 0 ? indent : 0;
            flow.line(lines.get(i), style, Sheet.LEFT + in, Sheet.AREA - in, side);
        }
    }

    private void missing() {
        if (glyphs.missing().isEmpty()) return;
        String codes =
                glyphs.missing().stream()
                        .limit(CODES_NAMED)
                        .map("U+%04X"::formatted)
                        .collect(Collectors.joining("、"));
        String rest = glyphs.missing().size() > CODES_NAMED ? "等" : "";
        flow.gap(Style.NOTE.lineHeight() / 2);
        String text = "文中“〓”处为字库暂缺的字，编码为" + codes + rest + "。";
        paragraphs("", Style.NOTE_LEAD, text, Style.NOTE, 0);
    }

    /// Page numbers, at the outer edge as GB/T 9704 wants: odd to the right, even to the left.
    private void folios() {
        for (int i = 0; i < flow.pages().size(); i++) {
            boolean isOdd = i % 2 == 0;
            var line = new Line(glyphs.of("— " + (i + 1) + " —", Style.FOLIO), true);
            float in = Style.FOLIO.size();
            flow.pages()
                    .get(i)
                    .addAll(
                            line.marks(
                                    Sheet.LEFT + in,
                                    Sheet.FOLIO,
                                    Sheet.AREA - 2 * in,
                                    isOdd ? Line.Side.RIGHT : Line.Side.LEFT));
        }
    }
}
