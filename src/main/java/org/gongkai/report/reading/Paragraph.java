package org.gongkai.report.reading;

/// A heading or paragraph as written, its torn lines joined, without the page around it.
///
/// @param level 0 for a paragraph, else the depth of the heading
public record Paragraph(String text, int level, int offset) {

    public boolean isHeading() {
        return level > 0;
    }
}
