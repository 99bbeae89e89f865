package org.gongkai.report.figure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Figures with their values; one that is not in it is unknown.
public final class Counts {

    private final Map<String, BigDecimal> values = new LinkedHashMap<>();

    public void add(String figure, long value) {
        add(figure, BigDecimal.valueOf(value));
    }

    public void add(String figure, BigDecimal value) {
        values.merge(figure, value, BigDecimal::add);
    }

    public void addAll(Counts others) {
        others.values.forEach(this::add);
    }

    void removeAll(Set<String> figures) {
        values.keySet().removeAll(figures);
    }

    public @Nullable BigDecimal get(String figure) {
        return values.get(figure);
    }

    public Map<String, BigDecimal> values() {
        return Collections.unmodifiableMap(values);
    }
}
