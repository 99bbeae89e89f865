package org.gongkai.paper;

/// A sheet of A4 with the type area of GB/T 9704-2012, 5.2: 37 mm above, 28 mm to the left, an area
/// of 156 mm by 225 mm in 22 lines. Lengths in points from the upper left corner.
final class Sheet {

    static final float MILLIMETRE = 72 / 25.4f;
    static final float WIDTH = 210 * MILLIMETRE;
    static final float HEIGHT = 297 * MILLIMETRE;
    static final float LEFT = 28 * MILLIMETRE;
    static final float TOP = 37 * MILLIMETRE;
    static final float AREA = 156 * MILLIMETRE;
    static final float BOTTOM = TOP + 225 * MILLIMETRE;
    static final float LINE = 225 * MILLIMETRE / 22;

    /// The line of the page number: 7 mm below the type area.
    static final float FOLIO = BOTTOM + 12 * MILLIMETRE;

    static final float CODE = 20 * MILLIMETRE;
    static final float CODE_TOP = 7 * MILLIMETRE;

    private Sheet() {}
}
