package org.gongkai.report.reading;

/// A horizontal or vertical line drawn on a page; places from its upper left corner, in points.
///
/// @param at the place across its direction
record Rule(boolean horizontal, double at, double from, double to) {}
