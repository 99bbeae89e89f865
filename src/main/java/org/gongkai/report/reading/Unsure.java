package org.gongkai.report.reading;

/// Something that may be a figure but is not certain, with the reason in Chinese.
public record Unsure(String quote, int offset, String why) {}
