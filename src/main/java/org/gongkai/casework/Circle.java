package org.gongkai.casework;

import java.util.Locale;

/// Who may read a matter.
public enum Circle {
    /// Whoever reads matters at the body that leads it, or above.
    ORDINARY,
    /// A complaint about the conduct of an official: only those who handle such complaints at the
    /// lead body itself, which is the supervision office. No role reaches it from above.
    CONDUCT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Circle of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
