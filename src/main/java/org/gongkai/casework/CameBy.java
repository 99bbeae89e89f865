package org.gongkai.casework;

import java.util.List;
import java.util.Locale;

/// The way a matter came in, which decides the day it counts as received (Art. 31 of the
/// Regulations of 2019; Art. 29 for oral requests).
public enum CameBy {
    /// Handed in at the desk: received that day.
    DESK(false),
    /// By post that must be signed for: received on the day of the signature.
    POST(false),
    /// By ordinary post: received on the day the body confirms it with the sender.
    ORDINARY_POST(true),
    /// Over the internet: received on the day both sides confirm.
    ONLINE(true),
    /// By fax: received on the day both sides confirm.
    FAX(true),
    /// Told at the desk and written down by the officer: received that day.
    ORAL(false),
    /// Told on the telephone and written down.
    TELEPHONE(false),
    /// A message of WeChat or Weibo.
    MESSAGE(false),
    EMAIL(false),
    /// Put into an opinion box.
    BOX(false),
    /// Sent on by another platform.
    PLATFORM(false);

    /// The ways that Art. 29 and 31 know for requests.
    private static final List<CameBy> OF_REQUESTS =
            List.of(DESK, POST, ORDINARY_POST, ONLINE, FAX, ORAL);

    private final boolean confirmed;

    CameBy(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public static List<CameBy> ofRequests() {
        return OF_REQUESTS;
    }

    /// Whether the day of receipt is only known once the body has confirmed it with the sender.
    public boolean needsConfirmation() {
        return confirmed;
    }

    /// The name in records and forms: `ordinary-post`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException for a way that is none
    public static CameBy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
