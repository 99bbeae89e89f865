package org.gongkai.letter.intake.mail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.TakeIn;
import org.gongkai.courier.mailbox.IncomingMail;
import org.gongkai.courier.mailbox.ReceivedMail;
import org.gongkai.courier.mailbox.Seen;
import org.gongkai.courier.mailbox.UnreadableMail;
import org.gongkai.letter.TakeInLetter;
import org.gongkai.pages.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes in one mail, together with how far the mailbox was read. A mail that becomes no letter is
/// counted or listed, and never stands in the way of the next.
@Component
class TakeInMail {

    private static final Logger LOG = LoggerFactory.getLogger(TakeInMail.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final MailLetter making;
    private final TakeInLetter taking;
    private final Matters matters;
    private final AcknowledgeMail acknowledging;
    private final Clock clock;

    TakeInMail(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            MailLetter making,
            TakeInLetter taking,
            Matters matters,
            AcknowledgeMail acknowledging,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.making = making;
        this.taking = taking;
        this.matters = matters;
        this.acknowledging = acknowledging;
        this.clock = clock;
    }

    void take(Mailbox box, ReceivedMail mail, Seen seen) {
        try {
            switch (mail) {
                case UnreadableMail broken -> list(box, broken, seen, broken.problem());
                case IncomingMail one -> take(box, one, seen);
            }
        } catch (TransactionException
                | NonTransientDataAccessResourceException
                | TransientDataAccessException later) {
            throw later;
        } catch (Refused refused) {
            list(box, mail, seen, "refused");
        } catch (RuntimeException unforeseen) {
            LOG.warn("{}, {}: {}", box, mail, unforeseen.getClass().getSimpleName());
            list(box, mail, seen, "unforeseen");
        }
    }

    private void take(Mailbox box, IncomingMail mail, Seen seen) {
        if (mail.receivedAt().isBefore(box.since())) {
            once(box, seen, "");
        } else if (mail.automatic()) {
            once(box, seen, "left_out");
        } else {
            // files are looked at before the transaction that keeps them
            MailLetter.Made made = making.make(box.source(), mail, clock.instant());
            transactions.executeWithoutResult(status -> keep(box, made, seen));
        }
    }

    private void keep(Mailbox box, MailLetter.Made made, Seen seen) {
        if (!holds(box, seen)) return;
        boolean known = !matters.listByIntakeKeys(made.keys()).isEmpty();
        if (!known) {
            TakeIn.Taken taken = taking.receive("mail:" + box.source().code(), made.incoming());
            Matter matter = taken.matter();
            known = taken.again();
            if (!known) acknowledging.send(matter, taken.queryCode(), made.address());
        }
        moveOn(box, seen, known ? "again" : "letters");
    }

    private void once(Mailbox box, Seen seen, String counter) {
        transactions.executeWithoutResult(status -> {
            if (holds(box, seen)) moveOn(box, seen, counter);
        });
    }

    private void list(Mailbox box, ReceivedMail mail, Seen seen, String problem) {
        transactions.executeWithoutResult(status -> {
            if (!holds(box, seen)) return;
            jdbc.sql(
                            """
                            INSERT INTO letter.mail_problem
                                (mailbox_id, uid_validity, uid, received_at, problem)
                            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                            """)
                    .params(
                            box.id(),
                            seen.uidValidity(),
                            seen.uid(),
                            mail.receivedAt().atOffset(ZoneOffset.UTC),
                            problem)
                    .update();
            moveOn(box, seen, "");
        });
    }

    /// Holds the mailbox; false when another process took this mail meanwhile.
    private boolean holds(Mailbox box, Seen seen) {
        List<Seen> now =
                jdbc.sql(
                                "SELECT uid_validity, last_uid FROM letter.mailbox WHERE id = ? FOR UPDATE")
                        .param(box.id())
                        .query((row, n) -> new Seen(row.getLong(1), row.getLong(2)))
                        .list();
        return now.stream()
                .anyMatch(one -> one.uidValidity() != seen.uidValidity() || one.uid() < seen.uid());
    }

    private static final Map<String, String> COUNTERS =
            Map.of(
                    "letters", ", letters = letters + 1",
                    "left_out", ", left_out = left_out + 1",
                    "again", ", again = again + 1");

    private void moveOn(Mailbox box, Seen seen, String counter) {
        jdbc.sql(
                        "UPDATE letter.mailbox SET uid_validity = ?, last_uid = ?"
                                + COUNTERS.getOrDefault(counter, "")
                                + " WHERE id = ?")
                .params(seen.uidValidity(), seen.uid(), box.id())
                .update();
    }
}
