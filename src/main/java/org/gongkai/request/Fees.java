package org.gongkai.request;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the fee of a request.
@Component
public class Fees {

    private final JdbcClient jdbc;

    Fees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<FeeNotice> find(Matter matter) {
        return jdbc.sql("SELECT * FROM request.fee WHERE matter_id = ?")
                .param(matter.id())
                .query((row, n) ->
                        new FeeNotice(
                                Fee.valueOf(row.getString("scale").toUpperCase(Locale.ROOT)),
                                row.getInt("units"),
                                row.getInt("amount_yuan"),
                                row.getObject("noticed_on", LocalDate.class),
                                row.getObject("received_on", LocalDate.class),
                                row.getObject("pay_by", LocalDate.class),
                                row.getObject("paid_on", LocalDate.class),
                                row.getObject("waived_on", LocalDate.class),
                                Objects.requireNonNullElse(row.getString("waiver"), "")))
                .optional();
    }

    /// How many requests of this applicant count in this month, this one included: the units of
    /// [Fee#PIECE].
    public int pieces(Matter matter) {
        return jdbc.sql(
                        """
                        SELECT count(DISTINCT m.id) FROM casework.party mine
                        JOIN casework.party theirs ON theirs.part = 'applicant'
                            AND theirs.name_mark = mine.name_mark
                            AND theirs.id_mark IS NOT DISTINCT FROM mine.id_mark
                        JOIN casework.matter me ON me.id = mine.matter_id
                        JOIN casework.matter m ON m.id = theirs.matter_id AND m.kind = me.kind
                            AND m.body_id = me.body_id
                            AND date_trunc('month', m.received_on)
                                = date_trunc('month', me.received_on)
                        WHERE mine.matter_id = ? AND mine.part = 'applicant'
                        """)
                .param(matter.id())
                .query(Integer.class)
                .single();
    }
}
