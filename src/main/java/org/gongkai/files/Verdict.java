package org.gongkai.files;

/// What the inspection of a file says: taken as a kind, or refused for a reason.
public sealed interface Verdict permits Verdict.Accepted, Refusal {

    /// The bytes are what the name says, and we take files of this kind.
    record Accepted(FileKind kind) implements Verdict {}
}
