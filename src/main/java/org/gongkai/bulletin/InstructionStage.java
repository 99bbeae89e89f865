package org.gongkai.bulletin;

import java.util.Locale;
import org.gongkai.casework.Acting;
import org.gongkai.casework.Matter;

/// Where an instruction stands, and whose turn it is.
public enum InstructionStage {
    /// the leader left it to the issuing office to say who carries it out
    ROUTING(Acting.BODY),
    /// given to a body, which has not taken it up
    ASSIGNED(Acting.BODY),
    WORK(Acting.BODY),
    /// the report waits for the leader
    REPLY(Acting.SIGNER),
    CLOSED(Acting.NOBODY);

    private final Acting acting;

    InstructionStage(Acting acting) {
        this.acting = acting;
    }

    public Acting acting() {
        return acting;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static InstructionStage of(Matter matter) {
        return valueOf(matter.stage().toUpperCase(Locale.ROOT));
    }
}
