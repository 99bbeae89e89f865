package org.gongkai.courier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Who takes what: the bean that was plugged in for a way; else, for e-mail, the mail server that
/// is configured; else the log.
@Component
public class Carriers {

    private final Map<Way, Carrier> byWay = new EnumMap<>(Way.class);

    Carriers(List<Carrier> pluggedIn, MailSettings mail) {
        for (Carrier carrier : pluggedIn) {
            if (byWay.put(carrier.way(), carrier) != null) {
                throw new IllegalStateException("two carriers for " + carrier.way().code());
            }
        }
        if (mail.isConfigured()) {
            byWay.computeIfAbsent(Way.EMAIL, way -> new SmtpCarrier(mail));
        }
        for (Way way : Way.values()) byWay.computeIfAbsent(way, LogCarrier::new);
    }

    Carrier of(Way way) {
        return Objects.requireNonNull(byWay.get(way));
    }

    /// The ways by which nothing really leaves, because nothing is configured.
    public List<Way> listUnconfigured() {
        return byWay.values().stream()
                .filter(LogCarrier.class::isInstance)
                .map(Carrier::way)
                .toList();
    }
}
