package org.gongkai.courier;

import java.io.Serial;

/// Why a message was not taken, as a code that is kept and shown.
public abstract sealed class CarrierProblem extends Exception permits CarrierRefused, CarrierBusy {

    @Serial private static final long serialVersionUID = 1;

    private static final int LONGEST = 80;

    private final String code;

    CarrierProblem(String code) {
        super(clean(code));
        this.code = clean(code);
    }

    /// @return letters, digits, points and hyphens
    public String code() {
        return code;
    }

    /// A sentence becomes unreadable here, and a number that could be somebody's is left out: what
    /// the other side says about a recipient must not be kept in clear.
    static String clean(String code) {
        String plain =
                code.replaceAll("\\S*@\\S*", "")
                        .replaceAll("\\d{7,}", "")
                        .replaceAll("[^A-Za-z0-9.-]+", "-");
        if (plain.isEmpty()) return "unknown";
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
