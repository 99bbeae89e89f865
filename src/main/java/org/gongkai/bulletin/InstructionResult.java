package org.gongkai.bulletin;

import java.util.List;
import java.util.Locale;

/// What came of an instruction.
public enum InstructionResult {
    SOLVED,
    /// put into a plan, with a day
    PLANNED,
    /// nothing can or need be done, and it was explained why
    EXPLAINED,
    /// the leader took it back
    WITHDRAWN;

    /// Those a report may name.
    public static List<InstructionResult> ofReports() {
        return List.of(SOLVED, PLANNED, EXPLAINED);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for one that no report may name
    public static InstructionResult ofReport(String code) {
        InstructionResult result = valueOf(code.toUpperCase(Locale.ROOT));
        if (!ofReports().contains(result)) throw new IllegalArgumentException(code);
        return result;
    }
}
