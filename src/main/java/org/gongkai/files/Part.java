package org.gongkai.files;

/// A piece of text found in a file, and where, in the user's words: 附件.xlsx › 工作表“名单” › B3.
public record Part(String place, String text) {}
