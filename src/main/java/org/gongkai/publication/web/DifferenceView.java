package org.gongkai.publication.web;

import java.util.List;
import org.gongkai.publication.Edition;
import org.gongkai.publication.FileChange;
import org.gongkai.publication.text.TextDifference;

/// What changed from the edition before.
///
/// @param fields the fields that differ, with both values
/// @param files the attachments that differ
public record DifferenceView(
        Edition before,
        Edition edition,
        List<Field> fields,
        List<FileChange> files,
        TextDifference text) {

    /// @param key message key of the field's name
    public record Field(String key, String before, String after) {}
}
