package org.gongkai.opinion;

import java.util.Locale;

/// How far an item has got.
public enum ItemState {
    /// nobody has looked at it
    NEW,
    /// looked at, to be kept an eye on
    NOTED,
    /// with a body, as a matter that it must answer
    ROUTED,
    /// responded to, or the body it was routed to has answered
    ANSWERED,
    /// nothing is done, for a reason
    NO_ACTION;

    /// As it stands in the database, in forms and in addresses.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when there is no such code
    public static ItemState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
