package org.gongkai.paper;

/// What a mark is painted with, as red, green and blue from 0 to 255.
enum Ink {
    BLACK(0, 0, 0),
    /// Of bars, and of those they are compared with: far enough apart for a print in grey.
    DARK(70, 70, 70),
    LIGHT(190, 190, 190),
    RED(200, 16, 16),
    /// Under words that are wanting.
    YELLOW(255, 236, 61);

    private final int red;
    private final int green;
    private final int blue;

    Ink(int red, int green, int blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    int red() {
        return red;
    }

    int green() {
        return green;
    }

    int blue() {
        return blue;
    }

    /// Six hexadecimal digits.
    String hex() {
        return "%02X%02X%02X".formatted(red, green, blue);
    }
}
