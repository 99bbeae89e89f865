package org.gongkai.organization;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the rows of bodies; asks for no permission and records nothing.
@Component
class BodyRows {

    private final JdbcClient jdbc;

    BodyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whoever changes the shape of the tree waits here for the one before.
    void lockTree() {
        jdbc.sql("LOCK TABLE organization.body IN SHARE ROW EXCLUSIVE MODE").update();
    }

    /// What is wrong with a new body, or with the new name of an old one.
    ///
    /// @param itself the body that may keep its own name, or null for a new one
    List<Refused.Problem> problems(BodyIdentity body, @Nullable Body itself) {
        var problems = new ArrayList<Refused.Problem>();
        body.check(problems);
        if (isTaken("name", body.name(), itself)) {
            problems.add(
                    new Refused.Problem("name", Text.t("organization.refused.body-name-taken")));
        }
        if (itself == null && isTaken("code", body.code(), null)) {
            problems.add(
                    new Refused.Problem("code", Text.t("organization.refused.body-code-taken")));
        }
        return problems;
    }

    /// @param parent the body above, or null for the root of a tree
    /// @return id of the new body, last among its brothers
    long insert(BodyIdentity body, @Nullable Body parent) {
        String path = (parent == null ? "" : parent.path().value() + ".") + body.code();
        return jdbc.sql(
                        """
                        INSERT INTO organization.body
                            (code, parent_id, path, kind, name, short_name, credit_code, rank_order)
                        SELECT :code, :parent, CAST(:path AS ltree), :kind, :name, :short, :credit,
                               coalesce(max(rank_order) + 1, 0)
                        FROM organization.body
                        RETURNING id
                        """)
                .param("code", body.code())
                .param("parent", parent == null ? null : parent.id(), java.sql.Types.BIGINT)
                .param("path", path)
                .param("kind", body.kind())
                .param("name", body.name())
                .param("short", body.shortName())
                .param("credit", body.creditCode())
                .query(Long.class)
                .single();
    }

    void rename(long bodyId, BodyIdentity body) {
        jdbc.sql(
                        """
                        UPDATE organization.body
                        SET name = ?, short_name = ?, kind = ?, credit_code = ? WHERE id = ?
                        """)
                .params(body.name(), body.shortName(), body.kind(), body.creditCode(), bodyId)
                .update();
    }

    /// Moves a body with all below it; the caller holds the tree and made sure of no circle.
    void move(Body body, Body parent) {
        jdbc.sql("UPDATE organization.body SET parent_id = ? WHERE id = ?")
                .params(parent.id(), body.id())
                .update();
        jdbc.sql(
                        """
                        UPDATE organization.body
                        SET path = CAST(:parent AS ltree)
                            || subpath(path, nlevel(CAST(:old AS ltree)) - 1)
                        WHERE path <@ CAST(:old AS ltree)
                        """)
                .param("parent", parent.path().value())
                .param("old", body.path().value())
                .update();
    }

    /// @return whether that changed anything
    boolean setActive(long bodyId, boolean active) {
        return jdbc.sql(
                                "UPDATE organization.body SET active = :to WHERE id = :id AND active <> :to")
                        .param("to", active)
                        .param("id", bodyId)
                        .update()
                == 1;
    }

    private boolean isTaken(String column, String value, @Nullable Body itself) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM organization.body WHERE "
                                + (column.equals("code") ? "code" : "name")
                                + " = ? AND id <> ?)")
                .params(value, itself == null ? 0 : itself.id())
                .query(Boolean.class)
                .single();
    }
}
