package org.gongkai.casework;

import java.util.Locale;

/// Whose turn it is. Goes with the stage.
public enum Acting {
    /// the body that leads the matter
    BODY,
    /// the person at the body who signs or approves
    SIGNER,
    APPLICANT,
    THIRD_PARTY,
    /// nobody: it is done
    NOBODY;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Acting of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
