package org.gongkai.organization.web;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.pages.Refused;

/// What is wrong with a form.
public record Problems(List<Refused.Problem> all) {

    public static final Problems NONE = new Problems(List.of());

    /// What is wrong with a field, or empty.
    public String of(String field) {
        return all.stream()
                .filter(p -> p.field().equals(field))
                .map(Refused.Problem::text)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    public boolean any() {
        return !all.isEmpty();
    }
}
