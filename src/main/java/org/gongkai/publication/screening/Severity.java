package org.gongkai.publication.screening;

/// How much a finding weighs.
public enum Severity {
    /// Must be put right, masked, or waived with a reason before publication.
    BLOCKING,
    /// Worth a look; publication does not wait for it.
    HINT
}
