package org.gongkai.letter;

import org.gongkai.casework.Light;
import org.gongkai.casework.Matter;

/// A letter as a list shows it.
///
/// @param source name of its source
public record LetterRow(Matter matter, String source, LetterKind kind, String title, Light light) {}
