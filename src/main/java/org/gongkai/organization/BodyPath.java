package org.gongkai.organization;

/// A body's place in the tree: the codes from the root down, joined by dots.
public record BodyPath(String value) {

    /// Whether the other body is this one or stands below it.
    public boolean reaches(BodyPath other) {
        return other.value.equals(value) || other.value.startsWith(value + ".");
    }

    @Override
    public String toString() {
        return value;
    }
}
