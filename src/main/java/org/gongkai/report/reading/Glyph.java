package org.gongkai.report.reading;

/// A character printed on a page; places from its upper left corner, in points.
///
/// @param x where it begins
/// @param y the line it stands on
record Glyph(String text, double x, double y, double width, double height) {

    double end() {
        return x + width;
    }
}
