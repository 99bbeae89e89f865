package org.gongkai.letter.intake.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.gongkai.courier.mailbox.MailLimits;
import org.gongkai.courier.mailbox.MailboxReader;
import org.gongkai.courier.mailbox.MailboxUnavailable;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Reads the mailboxes whose time has come. A mailbox is taken by setting its next time, in a
/// statement that ends before anything goes over the network, with SKIP LOCKED: several processes
/// share the work, and one that dies loses a turn. A mailbox that fails is tried more and more
/// rarely, at least once an hour.
@Component
public class PollMailboxes {

    private static final Duration EVERY = Duration.ofMinutes(2);
    private static final Duration RAREST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 5;
    private static final int MOST_GOES = 20;

    private final JdbcClient jdbc;
    private final Mailboxes boxes;
    private final MailboxReader reader;
    private final TakeInMail taking;
    private final Clock clock;

    PollMailboxes(
            JdbcClient jdbc,
            Mailboxes boxes,
            MailboxReader reader,
            TakeInMail taking,
            Clock clock) {
        this.jdbc = jdbc;
        this.boxes = boxes;
        this.reader = reader;
        this.taking = taking;
        this.clock = clock;
    }

    /// At a fixed rate, so that each round has a thread of its own and waiting for servers keeps no
    /// other job from running.
    @Scheduled(fixedRate = 30_000)
    void pollDue() {
        for (var due = claim(); due.isPresent(); due = claim()) poll(due.get(), MOST_GOES);
    }

    private Optional<Long> claim() {
        return jdbc.sql(
                        """
                        UPDATE letter.mailbox SET next_at = :next
                        WHERE id = (SELECT id FROM letter.mailbox WHERE active AND next_at <= :now
                                    ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("next", clock.instant().plus(EVERY).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /// Reads some of one at once, whatever its time.
    public void pollNow(Actor actor, long id) {
        actor.require(Action.ADMINISTER, boxes.get(id).source().bodyPath());
        poll(id, 1);
    }

    private void poll(long id, int goes) {
        Mailbox box = boxes.get(id);
        try {
            boolean more = true;
            for (int go = 0; more && go < goes; go++) {
                more =
                        reader.read(
                                        boxes.account(box),
                                        boxes.get(id).seen(),
                                        MailLimits.USUAL,
                                        (mail, seen) -> taking.take(box, mail, seen))
                                .more();
            }
            worked(id);
        } catch (MailboxUnavailable e) {
            failed(box, e.code());
        }
    }

    private void worked(long id) {
        jdbc.sql(
                        """
                        UPDATE letter.mailbox SET polled_at = :now, worked_at = :now, failures = 0,
                            problem = '' WHERE id = :id
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private void failed(Mailbox box, String problem) {
        Duration pause = EVERY.multipliedBy(1L << Math.min(box.failures(), MOST_DOUBLINGS));
        jdbc.sql(
                        """
                        UPDATE letter.mailbox SET polled_at = :now, failures = failures + 1,
                            problem = :problem, next_at = :next WHERE id = :id
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("problem", problem)
                .param(
                        "next",
                        clock.instant()
                                .plus(pause.compareTo(RAREST) > 0 ? RAREST : pause)
                                .atOffset(ZoneOffset.UTC))
                .param("id", box.id())
                .update();
    }
}
