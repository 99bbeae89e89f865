package org.gongkai.publication.screening;

/// A text to look at, and where it stands.
public record ScreenedText(String place, String text) {}
