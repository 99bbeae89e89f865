package org.gongkai.request;

import java.util.Locale;
import org.gongkai.casework.Acting;
import org.gongkai.casework.Matter;

/// Where a request stands, and whose turn it is.
public enum RequestStage {
    /// came in by a way whose day of receipt has to be confirmed with the applicant (Art. 31)
    RECEIPT(Acting.BODY),
    /// received; the body examines it and prepares the answer
    WORK(Acting.BODY),
    /// the applicant was asked to correct it (Art. 30)
    CORRECTION(Acting.APPLICANT),
    /// third parties or co-makers are asked (Art. 32, 34)
    CONSULTATION(Acting.THIRD_PARTY),
    /// the applicant was told what it costs (Art. 42)
    FEE(Acting.APPLICANT),
    /// is answered together with an earlier one by the same applicant for the same information
    MERGED(Acting.BODY),
    /// the answer waits for its signature
    SIGNING(Acting.SIGNER),
    /// signed; to be handed over
    DELIVERY(Acting.BODY),
    ANSWERED(Acting.NOBODY),
    ARCHIVED(Acting.NOBODY);

    private final Acting acting;

    RequestStage(Acting acting) {
        this.acting = acting;
    }

    public Acting acting() {
        return acting;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RequestStage of(Matter matter) {
        return valueOf(matter.stage().toUpperCase(Locale.ROOT));
    }
}
