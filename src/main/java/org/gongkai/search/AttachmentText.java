package org.gongkai.search;

/// An attachment's name and the text read out of it; the text is blank while none could be read.
public record AttachmentText(String name, String text) {}
