package org.gongkai.paper;

/// Something painted on a page. Lengths in points from the upper left corner.
sealed interface Mark {

    Mark moved(float right, float down);

    /// Characters of one face on one line; `x` holds where each begins.
    record Words(
            Face face,
            float size,
            boolean bold,
            Ink ink,
            int[] characters,
            float[] x,
            float baseline)
            implements Mark {

        @Override
        public Mark moved(float right, float down) {
            float[] moved = x.clone();
            for (int i = 0; i < moved.length; i++) moved[i] += right;
            return new Words(face, size, bold, ink, characters, moved, baseline + down);
        }
    }

    /// A thin line, upright or level.
    record Rule(float fromX, float fromY, float toX, float toY) implements Mark {
        static final float THICKNESS = 0.6f;

        @Override
        public Mark moved(float right, float down) {
            return new Rule(fromX + right, fromY + down, toX + right, toY + down);
        }
    }

    /// A filled rectangle.
    record Bar(float x, float y, float width, float height, Ink ink) implements Mark {

        Bar(float x, float y, float width, float height) {
            this(x, y, width, height, Ink.BLACK);
        }

        @Override
        public Mark moved(float right, float down) {
            return new Bar(x + right, y + down, width, height, ink);
        }
    }
}
