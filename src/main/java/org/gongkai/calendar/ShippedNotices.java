package org.gongkai.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.audit.AuditTrail;
import org.gongkai.database.ChangeFeed;
import org.gongkai.organization.Actor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the notices the program brings into the database: all at the first start, later those that
/// a newer program brings or corrects. A year of which somebody imported a notice is theirs.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ShippedNotices implements ApplicationRunner {

    private final Notices notices;
    private final MoveClocks clocks;
    private final AuditTrail audit;
    private final ChangeFeed feed;

    ShippedNotices(Notices notices, MoveClocks clocks, AuditTrail audit, ChangeFeed feed) {
        this.notices = notices;
        this.clocks = clocks;
        this.audit = audit;
        this.feed = feed;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        load(ShippedCalendar.notices());
    }

    void load(List<ShippedCalendar.Notice> shipped) {
        if (missing(shipped).isEmpty()) return;
        notices.holdAlone();
        List<ShippedCalendar.Notice> missing = missing(shipped);
        if (missing.isEmpty()) return;
        List<KeptNotice> inForce = notices.listInForce();
        for (ShippedCalendar.Notice notice : missing) {
            notices.keep(
                    new NoticeForm(false, notice.year(), notice.title(), "", "", 0),
                    notice.days(),
                    find(notice, inForce),
                    Actor.SYSTEM.username());
        }
        WorkCalendar calendar = NoticeInForce.calendar(KeptCalendar.inForce(notices.listInForce()));
        clocks.move(calendar, Actor.SYSTEM, "shipped");
        String years =
                missing.stream()
                        .map(notice -> Integer.toString(notice.year()))
                        .distinct()
                        .collect(Collectors.joining(" "));
        audit.record(
                Actor.SYSTEM.username(),
                "calendar.load-shipped",
                "calendar",
                Map.of("years", years));
        feed.record("calendar", "shipped");
    }

    private List<ShippedCalendar.Notice> missing(List<ShippedCalendar.Notice> shipped) {
        List<KeptNotice> inForce = notices.listInForce();
        return shipped.stream()
                .filter(notice -> isOurs(notice.year(), inForce))
                .filter(notice ->
                        find(notice, inForce)
                                .filter(kept -> kept.days().equals(notice.days()))
                                .isEmpty())
                .toList();
    }

    /// Whoever imports a notice gives its document number; the program brings none.
    private static boolean isOurs(int year, List<KeptNotice> inForce) {
        return inForce.stream()
                .filter(kept -> !kept.local() && kept.year() == year)
                .allMatch(kept -> kept.number().isEmpty());
    }

    private static Optional<KeptNotice> find(
            ShippedCalendar.Notice notice, List<KeptNotice> inForce) {
        return inForce.stream()
                .filter(kept ->
                        !kept.local()
                                && kept.year() == notice.year()
                                && kept.title().equals(notice.title()))
                .findFirst();
    }
}
