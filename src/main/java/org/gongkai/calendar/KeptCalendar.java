package org.gongkai.calendar;

import java.util.List;
import org.gongkai.database.ChangeFeed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The calendar in force: what the notices kept in the database say, read once and again when one
/// came in, whichever process imported it.
@Component
public class KeptCalendar {

    private final Notices notices;
    private volatile @Nullable Read read;

    private record Read(long newest, WorkCalendar calendar) {}

    KeptCalendar(Notices notices) {
        this.notices = notices;
    }

    /// For what is only shown; costs nothing.
    public WorkCalendar current() {
        Read known = read;
        if (known == null) read = known = read();
        return known.calendar();
    }

    /// For a day that is put on record in the running transaction: nobody puts another calendar in
    /// force before it ends, so that none of the days on record is missed by a new notice.
    @Transactional(propagation = Propagation.MANDATORY)
    public WorkCalendar held() {
        var held = (Held) TransactionSynchronizationManager.getResource(notices);
        if (held == null) {
            notices.holdTogether();
            Read known = read;
            held = new Held(known != null && known.newest() == notices.newest() ? known : read());
            TransactionSynchronizationManager.bindResource(notices, held);
            TransactionSynchronizationManager.registerSynchronization(new Holding(held, notices));
        }
        return held.read.calendar();
    }

    /// The calendar of the running transaction, which nobody can change before it ends: asked for
    /// once, however many days are put on record.
    private static final class Held extends ResourceHolderSupport {

        private final Read read;

        Held(Read read) {
            this.read = read;
        }
    }

    private static final class Holding extends ResourceHolderSynchronization<Held, Notices> {

        Holding(Held held, Notices notices) {
            super(held, notices);
        }
    }

    @EventListener
    void on(ChangeFeed.Grown grown) {
        Read known = read;
        if (known != null && known.newest() != notices.newest()) read = read();
    }

    private Read read() {
        long newest = notices.newest();
        List<NoticeInForce> inForce = inForce(notices.listInForce());
        return new Read(
                newest,
                inForce.isEmpty() ? ShippedCalendar.load() : NoticeInForce.calendar(inForce));
    }

    static List<NoticeInForce> inForce(List<KeptNotice> notices) {
        return notices.stream()
                .map(notice ->
                        new NoticeInForce(
                                notice.series(), notice.local(), notice.year(), notice.days()))
                .toList();
    }
}
