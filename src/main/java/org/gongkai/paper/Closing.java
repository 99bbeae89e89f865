package org.gongkai.paper;

import java.util.List;

/// What stands below the body: the list of attachments, the name of the body centred over the date,
/// which ends four characters from the edge, and the foot note.
final class Closing {

    private static final float FROM_THE_EDGE = 4 * Style.BODY.size();

    private final Glyphs glyphs;
    private final Flow flow;

    Closing(Glyphs glyphs, Flow flow) {
        this.glyphs = glyphs;
        this.flow = flow;
    }

    /// The height that must not stand alone on a page.
    static float height(Letter letter) {
        if (letter.signature().isEmpty() && letter.date() == null) return 0;
        int attachments = letter.attachments().isEmpty() ? 0 : letter.attachments().size() + 1;
        return Math.min(4 + attachments, 10) * Sheet.LINE;
    }

    void set(Letter letter) {
        attachments(letter.attachments());
        if (!letter.signature().isEmpty() || letter.date() != null) {
            flow.gap(2 * Sheet.LINE);
            signature(letter);
        }
        if (!letter.footNote().isEmpty()) {
            flow.gap(Sheet.LINE / 2);
            paragraph(letter.footNote(), 2 * Style.BODY.size());
        }
    }

    private void attachments(List<String> attachments) {
        if (attachments.isEmpty()) return;
        flow.gap(Sheet.LINE);
        if (attachments.size() == 1) {
            paragraph("附件：" + attachments.getFirst(), 2 * Style.BODY.size());
            return;
        }
        for (int i = 0; i < attachments.size(); i++) {
            String item = (i + 1) + ". " + attachments.get(i);
            paragraph(i == 0 ? "附件：" + item : item, (i == 0 ? 2 : 5) * Style.BODY.size());
        }
    }

    /// The lines after the first are indented like it.
    private void paragraph(String text, float indent) {
        float width = Sheet.AREA - indent;
        for (Line line : LineBreaker.lines(glyphs.of(text, Style.BODY), width, 0)) {
            flow.line(line, Style.BODY, Sheet.LEFT + indent, width, Line.Side.BOTH);
        }
    }

    private void signature(Letter letter) {
        var date = new Line(glyphs.of(letter.writtenDate(), Style.BODY), true);
        List<Line> names = LineBreaker.lines(glyphs.of(letter.signature(), Style.BODY), width(), 0);
        flow.need((names.size() + 1) * Sheet.LINE);
        float middle = Sheet.LEFT + Sheet.AREA - FROM_THE_EDGE - date.width() / 2;
        for (Line name : names) {
            float centred = middle - name.width() / 2;
            float furthest = Sheet.LEFT + Sheet.AREA - 2 * Style.BODY.size() - name.width();
            float x = Math.max(Sheet.LEFT, Math.min(centred, furthest));
            flow.line(name, Style.BODY, x, name.width(), Line.Side.LEFT);
        }
        if (letter.date() == null) return;
        float x = middle - date.width() / 2;
        flow.line(date, Style.BODY, x, date.width(), Line.Side.LEFT);
    }

    private static float width() {
        return Sheet.AREA - 2 * Style.BODY.size();
    }
}
