package org.gongkai.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.calendar.LegalEvent.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Open requests in a table of their own, each with the due day on record.
final class KeptClocks implements OpenClocks {

    private final JdbcClient jdbc;

    KeptClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql(
                        """
                        CREATE TABLE calendar.kept_clock (
                            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                            received date NOT NULL,
                            asked date,
                            heard date,
                            due date,
                            provisional boolean NOT NULL
                        )
                        """)
                .update();
    }

    void put(
            LocalDate received,
            @Nullable LocalDate asked,
            @Nullable LocalDate heard,
            WorkCalendar calendar) {
        Due due = clock(received, asked, heard).due(calendar);
        jdbc.sql(
                        """
                        INSERT INTO calendar.kept_clock (received, asked, heard, due, provisional)
                        VALUES (:received, CAST(:asked AS date), CAST(:heard AS date),
                                CAST(:due AS date), :provisional)
                        """)
                .param("received", received)
                .param("asked", asked)
                .param("heard", heard)
                .param("due", due.day())
                .param("provisional", due.provisional())
                .update();
    }

    @Override
    public Stream<OpenClock> list() {
        return jdbc
                .sql("SELECT * FROM calendar.kept_clock ORDER BY id")
                .query(KeptClocks::open)
                .stream();
    }

    @Override
    public void move(List<MovedClock> moved) {
        for (MovedClock one : moved) {
            jdbc.sql(
                            """
                            UPDATE calendar.kept_clock
                            SET due = CAST(:due AS date), provisional = :provisional
                            WHERE 'kept/' || id = :subject
                            """)
                    .param("due", one.to().day())
                    .param("provisional", one.to().provisional())
                    .param("subject", one.clock().subject())
                    .update();
        }
    }

    private static OpenClock open(ResultSet row, int number) throws SQLException {
        return new OpenClock(
                "kept/" + row.getLong("id"),
                "申请 " + row.getLong("id"),
                clock(
                        row.getObject("received", LocalDate.class),
                        row.getObject("asked", LocalDate.class),
                        row.getObject("heard", LocalDate.class)),
                new Due(row.getObject("due", LocalDate.class), row.getBoolean("provisional")));
    }

    private static LegalClock clock(
            LocalDate received, @Nullable LocalDate asked, @Nullable LocalDate heard) {
        var events = new ArrayList<LegalEvent>();
        if (asked != null) events.add(LegalEvent.of(Kind.CONSULT_STARTED, asked));
        if (heard != null) events.add(LegalEvent.of(Kind.CONSULT_ENDED, heard));
        return new LegalClock(Rules.OGI_2019, received, events);
    }
}
