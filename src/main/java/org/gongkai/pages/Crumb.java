package org.gongkai.pages;

/// One step of the way to a page.
public record Crumb(String label, String address) {}
