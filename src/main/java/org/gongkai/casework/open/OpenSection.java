package org.gongkai.casework.open;

/// The part of the public site that pages of one kind belong to.
///
/// @param code which entry of the navigation they belong to
/// @param titles what the keys of their titles begin with: `request-open.title.`
/// @param help path of the page with the addresses and telephones for who cannot go on alone
public record OpenSection(String code, String titles, String help) {}
