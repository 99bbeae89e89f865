package org.gongkai.report.form;

import java.util.List;

/// A column of numbers.
///
/// @param key the last part of the names of its figures
/// @param label what stands above it, from the widest to the narrowest
public record FormColumn(String key, String unit, List<String> label) {
    public FormColumn {
        label = List.copyOf(label);
    }
}
