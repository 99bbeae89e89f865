package org.gongkai.publication.web;

/// What was typed into one of the small forms of an edition's page, kept when it was refused.
///
/// @param sought words of a document to be explained
/// @param publishAt local time in China, as a browser's field gives it
public record Typed(String opinion, String reason, String publishAt, String sought) {

    static final Typed NOTHING = new Typed("", "", "", "");
}
