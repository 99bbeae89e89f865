package org.gongkai.letter.setting;

import java.sql.Types;
import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.letter.Categories;
import org.gongkai.letter.Category;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what letters are about, for the whole district.
@Component
public class KeepCategories {

    private static final String ADD =
            """
            INSERT INTO letter.category (code, name, body_id, rank_order, active)
            VALUES (:code, :name, :body, :rank, :active) ON CONFLICT (code) DO NOTHING
            """;
    private static final String CHANGE =
            """
            UPDATE letter.category SET name = :name, body_id = :body, rank_order = :rank,
                active = :active
            WHERE code = :code
            """;

    private final Categories categories;
    private final Bodies bodies;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    KeepCategories(Categories categories, Bodies bodies, JdbcClient jdbc, AuditTrail audit) {
        this.categories = categories;
        this.bodies = bodies;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// A category as it was typed.
    ///
    /// @param body code of who usually handles it; may be empty
    /// @param change whether it is one that is there already
    public record Form(
            String code, String name, String body, int rank, boolean active, boolean change) {}

    @Transactional
    public void keep(Actor actor, Form form) {
        actor.require(Action.ADMINISTER, bodies.findRoot().orElseThrow().path());
        var reading = new FormReading();
        if (!form.code().matches("[a-z0-9-]{2,40}")) {
            reading.wrong("code", Text.t("letter.refused.source-code"));
        }
        if (form.name().isBlank() || form.name().length() > 40) {
            reading.wrong("name", Text.t("letter.refused.source-name", 40));
        }
        Optional<Category> same = categories.findByWord(form.name().strip());
        if (same.filter(other -> !other.code().equals(form.code())).isPresent()) {
            reading.wrong("name", Text.t("letter.refused.source-known"));
        }
        Optional<Body> body = bodies.find(form.body());
        reading.known("body", form.body(), body.isPresent());
        reading.refuseIfWrong();
        int kept =
                jdbc.sql(form.change() ? CHANGE : ADD)
                        .param("code", form.code())
                        .param("name", form.name().strip())
                        .param("body", body.map(Body::id).orElse(null), Types.BIGINT)
                        .param("rank", form.rank())
                        .param("active", form.active())
                        .update();
        if (kept == 0) {
            String why = form.change() ? "office.refused.choose" : "letter.refused.source-known";
            throw new Refused("code", Text.t(why));
        }
        audit.record(
                actor.username(),
                "letter.keep-category",
                "letter-category/" + form.code(),
                Map.of("active", form.active()));
    }

    /// Gives an installation that has none what is shipped.
    @Transactional
    public void startWithShipped() {
        if (!categories.list().isEmpty()) return;
        int rank = 0;
        for (String[] line : UsualSettings.lines("categories.csv")) {
            jdbc.sql(
                            """
                            INSERT INTO letter.category (code, name, rank_order) VALUES (?, ?, ?)
                            ON CONFLICT DO NOTHING
                            """)
                    .params(line[0], line[1], rank++)
                    .update();
        }
    }
}
