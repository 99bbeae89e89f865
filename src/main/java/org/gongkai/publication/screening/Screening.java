package org.gongkai.publication.screening;

import java.util.List;

/// The machine's first look.
public final class Screening {
    private Screening() {}

    public static List<Finding> screen(List<ScreenedText> texts) {
        return List.of();
    }
}
