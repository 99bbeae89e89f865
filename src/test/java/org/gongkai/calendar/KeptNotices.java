package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import org.gongkai.database.ChangeFeed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The notices kept on the server that all tests of a run share.
public final class KeptNotices {

    private KeptNotices() {}

    /// Takes away what a test imported and lets the running server know: its calendar is again the
    /// one that the program brings, as the other tests expect it.
    public static void backToShipped() {
        bean(TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    var jdbc = bean(JdbcClient.class);
                    jdbc.sql(
                                    """
                                    DELETE FROM calendar.day WHERE notice_id IN
                                        (SELECT id FROM calendar.notice WHERE scope = 'local' OR year = 2027)
                                    """)
                            .update();
                    jdbc.sql("DELETE FROM calendar.notice WHERE scope = 'local' OR year = 2027")
                            .update();
                    bean(ChangeFeed.class).record("calendar", "tests");
                });
        WorkCalendar kept = bean(KeptCalendar.class).current();
        WorkCalendar shipped = ShippedCalendar.load();
        assertThat(kept.lastCovered()).isEqualTo(shipped.lastCovered());
        assertThat(kept.first().datesUntil(kept.lastCovered()))
                .allMatch(day -> kept.isWorking(day) == shipped.isWorking(day));
    }
}
