package org.gongkai.report.reading;

/// A heading of the report, where it stands, and its depth: 1 for 一、, 2 for （一）, 3 for 1、, 4 for
/// （1）.
public record Section(String heading, int offset, int level) {}
