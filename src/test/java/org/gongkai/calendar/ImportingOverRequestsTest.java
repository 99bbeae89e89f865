package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.organization.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A notice for a new year over the requests that are open then, as the office imports it. All of
/// it is undone at the end.
@Tag("slow")
class ImportingOverRequestsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 12, 28);

    private final JdbcClient jdbc = bean(JdbcClient.class);

    private record Row(long id, String number, LocalDate due, boolean provisional) {}

    @Test
    void movesTheirDaysAndMakesThemCertain() {
        bean(TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    Row request = receivedBeforeTheTurnOfTheYear();
                    assertThat(request.provisional()).isTrue();
                    ImportNotice importing = bean(ImportNotice.class);
                    NoticePreview preview = importing.preview(Actor.SYSTEM, Notice2027.form());
                    MovedClock foretold =
                            preview.moved().stream()
                                    .filter(one -> one.clock().label().equals(request.number()))
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(foretold.clock().due().day()).isEqualTo(request.due());

                    importing.keep(Actor.SYSTEM, Notice2027.form(), preview.against());

                    Row after = row(request.id());
                    var days = new ArrayList<>(ShippedCalendar.days());
                    days.addAll(preview.days());
                    LocalDate fromTheBeginning =
                            clock().due(new WorkCalendar(2004, 2027, days)).day();
                    assertThat(after.due())
                            .isEqualTo(fromTheBeginning)
                            .isEqualTo(foretold.to().day())
                            .isNotEqualTo(request.due());
                    assertThat(after.provisional()).isFalse();
                    assertThat(movesOnRecord(request.number())).isEqualTo(1);
                    status.setRollbackOnly();
                });
    }

    /// A request in work on which nothing happened yet, as if it had come in late in December.
    private Row receivedBeforeTheTurnOfTheYear() {
        long id =
                jdbc.sql(
                                """
                                SELECT min(m.id) FROM casework.matter m
                                WHERE m.kind = 'request' AND m.stage = 'work' AND m.rules = '2019'
                                  AND NOT EXISTS (SELECT FROM casework.step s
                                                  WHERE s.matter_id = m.id AND s.clock IS NOT NULL)
                                """)
                        .query(Long.class)
                        .single();
        Due due = clock().due(ShippedCalendar.load());
        jdbc.sql(
                        """
                        UPDATE casework.matter SET received_on = ?, due_on = ?, provisional = ?
                        WHERE id = ?
                        """)
                .params(RECEIVED, Objects.requireNonNull(due.day()), due.provisional(), id)
                .update();
        return row(id);
    }

    private static LegalClock clock() {
        return new LegalClock(Rules.OGI_2019, RECEIVED, List.of());
    }

    private Row row(long id) {
        return jdbc.sql("SELECT number, due_on, provisional FROM casework.matter WHERE id = ?")
                .param(id)
                .query((row, n) ->
                        new Row(
                                id,
                                row.getString(1),
                                row.getObject(2, LocalDate.class),
                                row.getBoolean(3)))
                .single();
    }

    private long movesOnRecord(String number) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM audit.entry
                        WHERE action = 'calendar.move-clock' AND subject = ?
                        """)
                .param("matter/" + number)
                .query(Long.class)
                .single();
    }
}
