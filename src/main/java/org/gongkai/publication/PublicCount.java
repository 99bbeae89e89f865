package org.gongkai.publication;

/// How many public documents fall under one heading.
///
/// @param code what a filter takes: code of a branch, number of a month, a year
public record PublicCount(String code, String name, long count) {}
