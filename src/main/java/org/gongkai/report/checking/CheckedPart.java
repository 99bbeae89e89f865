package org.gongkai.report.checking;

/// A piece of the report's text: what stands under one heading, up to the next of any level.
///
/// @param key names it within the report
/// @param heading as written, with its number; empty for what stands before the first
/// @param level 1 for 一、, 2 for （一）; 0 before the first heading
/// @param drafted whether the program wrote it from the figures: its being like last year's says
///   nothing
/// @param needed whether the report cannot be handed in without a text here
public record CheckedPart(
        String key, String heading, int level, String text, boolean drafted, boolean needed) {

    public CheckedPart(String key, String heading, int level, String text) {
        this(key, heading, level, text, false, false);
    }
}
