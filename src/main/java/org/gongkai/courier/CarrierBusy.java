package org.gongkai.courier;

import java.io.Serial;

/// The message may be taken later: it is tried again.
public final class CarrierBusy extends CarrierProblem {

    @Serial private static final long serialVersionUID = 1;

    /// @param code of the other side, or what went wrong: `connect`; never a sentence
    public CarrierBusy(String code) {
        super(code);
    }
}
