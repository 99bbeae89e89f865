package org.gongkai.catalogue;

import java.util.Arrays;
import java.util.Optional;

/// The stage of the work that an entry shows: one of the five kinds of openness (五公开).
public enum Stage {
    DECISION("决策"),
    EXECUTION("执行"),
    MANAGEMENT("管理"),
    SERVICE("服务"),
    RESULT("结果");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Reads “决策” as well as “决策公开”.
    public static Optional<Stage> find(String text) {
        return Arrays.stream(values())
                .filter(stage -> text.equals(stage.label) || text.equals(stage.label + "公开"))
                .findFirst();
    }
}
