package org.gongkai.paper;

/// How a kind of text looks: its size in points, the height of its lines in points, and whether it
/// is bold. `tightening` is taken off each full-width character, so that 28 fill a line of 156 mm
/// as GB/T 9704 wants.
enum Style {
    /// The name of a bulletin in its red head.
    MASTHEAD(42, 64, true, 0, Wish.TITLE),
    TITLE(22, 34, true, 0, Wish.TITLE),
    BODY(16, Sheet.LINE, false, 0.207f, Wish.TEXT),
    LEAD(16, Sheet.LINE, true, 0.207f, Wish.LEAD),
    CELL(14, 21, false, 0, Wish.TEXT),
    HEAD(14, 21, true, 0, Wish.LEAD),
    SMALL_CELL(10.5f, 14, false, 0, Wish.TEXT),
    SMALL_HEAD(10.5f, 14, true, 0, Wish.LEAD),
    FINE_CELL(9, 12, false, 0, Wish.TEXT),
    FINE_HEAD(9, 12, true, 0, Wish.LEAD),
    NOTE(12, 20, false, 0, Wish.TEXT),
    NOTE_LEAD(12, 20, true, 0, Wish.LEAD),
    FOLIO(14, 20, false, 0, Wish.TEXT),
    CAPTION(9, 12, false, 0, Wish.TEXT);

    private final float size;
    private final float lineHeight;
    private final boolean bold;
    private final float tightening;
    private final Wish wish;

    Style(float size, float lineHeight, boolean bold, float tightening, Wish wish) {
        this.size = size;
        this.lineHeight = lineHeight;
        this.bold = bold;
        this.tightening = tightening;
        this.wish = wish;
    }

    Ink ink() {
        return this == MASTHEAD ? Ink.RED : Ink.BLACK;
    }

    float size() {
        return size;
    }

    float lineHeight() {
        return lineHeight;
    }

    boolean bold() {
        return bold;
    }

    Wish wish() {
        return wish;
    }

    float advance(Face face, int character) {
        float width = face.width(character) * size;
        return width >= size ? width - tightening : width;
    }

    /// The face that official papers use, known by what stands in the name of its file.
    enum Wish {
        TITLE("小标宋"),
        LEAD("黑体"),
        TEXT("仿宋");

        private final String fileName;

        Wish(String fileName) {
            this.fileName = fileName;
        }

        String fileName() {
            return fileName;
        }
    }
}
