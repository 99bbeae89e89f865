package org.gongkai.publication;

/// The last day of a document's validity passed; it stays readable, marked as no longer in force.
public record DocumentExpired(long documentId) {}
