package org.gongkai.report.annual;

import java.util.List;
import org.gongkai.report.CompiledReport;

/// A report put together: its figures, its parts with their texts, and how it is printed.
public record ComposedReport(
        AnnualReport report, YearFigures figures, List<Part> parts, CompiledReport compiled) {

    public ComposedReport {
        parts = List.copyOf(parts);
    }

    /// A part with its text.
    ///
    /// @param text with its fields; empty for a part of tables or a mere heading
    /// @param rendered the same with the figures filled in
    /// @param written whether a person wrote it
    public record Part(PartForm form, FieldText text, String rendered, boolean written) {}
}
