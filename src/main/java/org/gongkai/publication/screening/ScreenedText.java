package org.gongkai.publication.screening;

/// A text to be looked at, and where it stands in the user's words (正文, 附件.xlsx › B3).
public record ScreenedText(String place, String text) {}
