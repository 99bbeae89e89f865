package org.gongkai.letter.open;

/// A value that the list of chosen letters can be narrowed by.
///
/// @param count how many letters it has
public record ChosenChoice(String code, String name, long count) {}
