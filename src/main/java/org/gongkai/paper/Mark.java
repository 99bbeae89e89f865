package org.gongkai.paper;

/// Something painted on a page. Lengths in points from the upper left corner.
sealed interface Mark {

    /// Characters of one face on one line; `x` holds where each begins.
    record Words(
            Face face,
            float size,
            boolean bold,
            Ink ink,
            int[] characters,
            float[] x,
            float baseline)
            implements Mark {}

    /// A thin line, upright or level.
    record Rule(float fromX, float fromY, float toX, float toY) implements Mark {
        static final float THICKNESS = 0.6f;
    }

    /// A filled rectangle.
    record Bar(float x, float y, float width, float height, Ink ink) implements Mark {

        Bar(float x, float y, float width, float height) {
            this(x, y, width, height, Ink.BLACK);
        }
    }
}
