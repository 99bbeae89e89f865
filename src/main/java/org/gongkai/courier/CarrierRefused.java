package org.gongkai.courier;

import java.io.Serial;

/// The message will never be taken as it is: it is listed as failed at once.
public final class CarrierRefused extends CarrierProblem {

    @Serial private static final long serialVersionUID = 1;

    /// @param code of the other side, `smtp-550`; never a sentence, which may name the recipient
    public CarrierRefused(String code) {
        super(code);
    }
}
