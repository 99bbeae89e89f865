package org.gongkai.courier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands in where nothing is configured: says in the log that a message would have gone, and
/// neither to whom nor what it says.
record LogCarrier(Way way) implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(LogCarrier.class);

    @Override
    public String send(Outgoing message) {
        LOG.info("Message {} went by {}, to this log only", message.id(), way.code());
        return "log-" + message.id();
    }
}
