package org.gongkai.report.bringing;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Text;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.figure.TypedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what something is that the reader was not sure of.
@Component
public class SettleDoubt {

    private final Figures figures;
    private final JdbcClient jdbc;
    private final Clock clock;

    SettleDoubt(Figures figures, JdbcClient jdbc, Clock clock) {
        this.figures = figures;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// It is no figure of this report.
    @Transactional
    public void isNone(Actor actor, Brought brought, int number, Doubt doubt) {
        keep(actor, brought, number, doubt, null, null);
    }

    /// @param figureName name of the figure it is
    /// @param typed its value
    @Transactional
    public void isFigure(
            Actor actor,
            Brought brought,
            int number,
            Doubt doubt,
            String figureName,
            String typed) {
        var reading = new FormReading();
        Optional<Figure> figure = figures.findByName(figureName.strip());
        if (figureName.isBlank()) {
            reading.wrong("figure", Text.t("report.brought.refused.figure"));
        } else if (figure.isEmpty()) {
            reading.wrong("figure", Text.t("report.refused.field", figureName.strip()));
        }
        BigDecimal value = figure.map(one -> TypedValue.read(reading, one, typed)).orElse(null);
        reading.refuseIfWrong();
        keep(actor, brought, number, doubt, figure.map(Figure::id).orElse(null), value);
    }

    private void keep(
            Actor actor,
            Brought brought,
            int number,
            Doubt doubt,
            @Nullable String figure,
            @Nullable BigDecimal value) {
        jdbc.sql(
                        """
                        INSERT INTO report.brought_answer
                            (brought_id, number, doubt, figure_id, value, by, at)
                        VALUES (:brought, :number, :doubt, :figure, :value, :by, :at)
                        ON CONFLICT (brought_id, number, doubt) DO UPDATE
                        SET figure_id = EXCLUDED.figure_id, value = EXCLUDED.value,
                            by = EXCLUDED.by, at = EXCLUDED.at
                        """)
                .param("brought", brought.id())
                .param("number", number)
                .param("doubt", doubt.key())
                .param("figure", figure, Types.VARCHAR)
                .param("value", value, Types.NUMERIC)
                .param("by", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
