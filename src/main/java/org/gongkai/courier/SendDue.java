package org.gongkai.courier;

import jakarta.annotation.PreDestroy;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Hands over what is due, one message after the other by each way; a mail server that is slow
/// holds up no text message, and neither holds up the other jobs.
@Component
class SendDue {

    static final String NO_RECIPIENT = "recipient";
    private static final String INTERRUPTED = "interrupted";

    private static final Logger LOG = LoggerFactory.getLogger(SendDue.class);
    private static final int LONGEST_RECEIPT = 200;

    private final Outbox outbox;
    private final SealedMessages sealed;
    private final Carriers carriers;
    private final CourierSettings settings;
    private final Map<Way, ReentrantLock> lanes = new EnumMap<>(Way.class);
    private volatile boolean stopping;

    SendDue(Outbox outbox, SealedMessages sealed, Carriers carriers, CourierSettings settings) {
        this.outbox = outbox;
        this.sealed = sealed;
        this.carriers = carriers;
        this.settings = settings;
        for (Way way : Way.values()) lanes.put(way, new ReentrantLock());
    }

    /// At a rate, not with a delay: those with a delay share one thread, and this may wait long.
    @Scheduled(fixedRate = 1000)
    void run() {
        for (Way way : Way.values()) {
            ReentrantLock lane = lane(way);
            if (!lane.tryLock()) continue;
            try {
                while (!stopping && sendNext(way)) {}
            } finally {
                lane.unlock();
            }
        }
    }

    /// What is in a carrier's hands is waited for, so that its receipt can still be noted.
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        for (Way way : Way.values()) {
            if (!lane(way).tryLock(10, TimeUnit.SECONDS)) {
                LOG.warn("A message by {} was under way when the server stopped", way.code());
            }
        }
    }

    /// @return whether to go on; after a carrier was busy the next one waits for the next run
    private boolean sendNext(Way way) {
        Outbox.Due due = outbox.take(way).orElse(null);
        if (due == null) return false;
        if (due.attempt() > settings.attempts()) {
            giveUp(due, INTERRUPTED);
            return true;
        }
        String receipt;
        try {
            receipt = carriers.of(way).send(outgoing(due));
        } catch (CarrierRefused refused) {
            giveUp(due, refused.code());
            return true;
        } catch (CarrierBusy busy) {
            later(due, busy.code());
            return false;
        } catch (RuntimeException e) {
            // its words may name the recipient
            later(due, CarrierProblem.clean(e.getClass().getSimpleName()));
            return false;
        }
        outbox.sent(due, tidy(receipt));
        return true;
    }

    private Outgoing outgoing(Outbox.Due due) throws CarrierRefused {
        String recipient = open("recipient", due, due.recipient());
        return new Outgoing(
                due.id(),
                Recipients.normal(due.way(), recipient)
                        .orElseThrow(() -> new CarrierRefused(NO_RECIPIENT)),
                open("subject", due, due.subject()),
                open("words", due, due.words()));
    }

    private void later(Outbox.Due due, String problem) {
        if (due.attempt() >= settings.attempts()) {
            giveUp(due, problem);
            return;
        }
        LOG.info("Message {} waits, for the {}. time: {}", due.id(), due.attempt(), problem);
        outbox.waits(due, problem, settings.waitAfter(due.attempt()));
    }

    private void giveUp(Outbox.Due due, String problem) {
        LOG.warn("Message {} could not be sent by {}: {}", due.id(), due.way().code(), problem);
        outbox.failed(due, problem);
    }

    private String open(String column, Outbox.Due due, byte[] value) {
        return sealed.open(column, due.key(), value);
    }

    private ReentrantLock lane(Way way) {
        return Objects.requireNonNull(lanes.get(way));
    }

    private static String tidy(String receipt) {
        String line = receipt.replaceAll("\\p{Cntrl}+", " ").strip();
        if (line.isEmpty()) return "-";
        return line.length() > LONGEST_RECEIPT ? line.substring(0, LONGEST_RECEIPT) : line;
    }
}
