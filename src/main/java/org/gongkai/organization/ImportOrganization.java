package org.gongkai.organization;

import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in bodies and people from tables, row by row; a row whose code is known changes what
/// stands there. Rows are maps by column name, as the organization's CSV files name them.
@Component
public class ImportOrganization {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    ImportOrganization(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Bodies, parents before children.
    @Transactional
    public void bodies(Actor actor, List<Map<String, String>> rows) {
        int order = 0;
        for (Map<String, String> row : rows) {
            jdbc.sql(
                            """
                            INSERT INTO organization.body (code, parent_id, path, kind, name, short_name,
                                credit_code, address, hours, phone, fax, email, postcode, intro, rank_order)
                            SELECT :code, p.id,
                                   CASE WHEN p.id IS NULL THEN CAST(:code AS ltree)
                                        ELSE p.path || CAST(:code AS ltree) END,
                                   :kind, :name, :short_name, :credit_code, :address, :hours, :phone, :fax, :email,
                                   :postcode, :intro, :order
                            FROM (SELECT 1) one
                            LEFT JOIN organization.body p ON p.code = :parent
                            ON CONFLICT (code) DO UPDATE
                            SET name = excluded.name, short_name = excluded.short_name,
                                address = excluded.address, hours = excluded.hours, phone = excluded.phone,
                                fax = excluded.fax, email = excluded.email, intro = excluded.intro
                            """)
                    .params(row)
                    .param("order", order++)
                    .update();
        }
        recordImport(actor, "bodies", rows.size());
    }

    /// What each body is for.
    @Transactional
    public void duties(Actor actor, List<Map<String, String>> rows) {
        for (Map<String, String> row : rows) {
            jdbc.sql(
                            """
                            INSERT INTO organization.body_duty (body_id, position, text)
                            SELECT id, CAST(:position AS int), :text FROM organization.body WHERE code = :body
                            ON CONFLICT (body_id, position) DO UPDATE SET text = excluded.text
                            """)
                    .params(row)
                    .update();
        }
        recordImport(actor, "duties", rows.size());
    }

    /// The internal offices of bodies, in the order given.
    @Transactional
    public void offices(Actor actor, List<Map<String, String>> rows) {
        int position = 0;
        for (Map<String, String> row : rows) {
            jdbc.sql(
                            """
                            INSERT INTO organization.internal_office (body_id, position, name, duties, head, phone)
                            SELECT id, :position, :name, :duties, :head, :phone
                            FROM organization.body WHERE code = :body
                            ON CONFLICT (body_id, position) DO UPDATE
                            SET name = excluded.name, duties = excluded.duties, head = excluded.head,
                                phone = excluded.phone
                            """)
                    .params(row)
                    .param("position", position++)
                    .update();
        }
        recordImport(actor, "offices", rows.size());
    }

    /// People with their posts; those with a user name also get an account and its roles.
    ///
    /// @param passwordHash the first password of new accounts, already hashed
    @Transactional
    public void people(Actor actor, List<Map<String, String>> rows, String passwordHash) {
        for (Map<String, String> row : rows) {
            long person =
                    jdbc.sql(
                                    """
                                    INSERT INTO organization.person (code, name) VALUES (:code, :name)
                                    ON CONFLICT (code) DO UPDATE SET name = excluded.name RETURNING id
                                    """)
                            .params(row)
                            .query(Long.class)
                            .single();
            post(person, row);
            if (!text(row, "username").isEmpty()) account(actor, person, row, passwordHash);
        }
    }

    /// The leading group of the disclosure work.
    @Transactional
    public void leadingGroup(Actor actor, List<Map<String, String>> rows) {
        int order = 0;
        for (Map<String, String> row : rows) {
            group(row);
            jdbc.sql(
                            """
                            INSERT INTO organization.leading_group_member (body_id, rank_order, position, person_id)
                            SELECT b.id, :order, :position, p.id
                            FROM organization.body b, organization.person p
                            WHERE b.code = :body AND p.code = :person
                            ON CONFLICT (body_id, rank_order) DO UPDATE
                            SET position = excluded.position, person_id = excluded.person_id
                            """)
                    .params(row)
                    .param("order", order++)
                    .update();
        }
        recordImport(actor, "leading-groups", rows.size());
    }

    /// The first row of a body names its group; the others say nothing of it.
    private void group(Map<String, String> row) {
        jdbc.sql(
                        """
                        INSERT INTO organization.leading_group (body_id, name, office, since)
                        SELECT id, :group, :office, CAST(nullif(:since, '') AS date)
                        FROM organization.body WHERE code = :body AND :group <> ''
                        ON CONFLICT (body_id) DO NOTHING
                        """)
                .params(row)
                .update();
    }

    private void post(long person, Map<String, String> row) {
        jdbc.sql("DELETE FROM organization.post WHERE person_id = ?").param(person).update();
        jdbc.sql(
                        """
                        INSERT INTO organization.post (person_id, body_id, title, leader, rank_order,
                            disclosure_work, division_of_work, whereabouts, whereabouts_at, held_from)
                        SELECT :person, id, :post, :leader = 'yes', CAST(:rank_order AS int),
                               CASE :full_time WHEN 'yes' THEN 'full-time' WHEN 'part' THEN 'part-time'
                                               ELSE 'none' END,
                               :division_of_work, :whereabouts, now(), CAST(:held_from AS date)
                        FROM organization.body WHERE code = :body
                        """)
                .params(row)
                .param("person", person)
                .update();
    }

    private void account(Actor actor, long person, Map<String, String> row, String passwordHash) {
        long account =
                jdbc.sql(
                                """
                                INSERT INTO organization.account (person_id, username, password_hash)
                                VALUES (:person, :username, :hash)
                                ON CONFLICT (username) DO UPDATE SET person_id = excluded.person_id
                                RETURNING id
                                """)
                        .param("person", person)
                        .param("username", row.get("username"))
                        .param("hash", passwordHash)
                        .query(Long.class)
                        .single();
        for (String role : text(row, "roles").split(";")) {
            jdbc.sql(
                            """
                            INSERT INTO organization.role_held (account_id, role, body_id)
                            SELECT ?, ?, id FROM organization.body WHERE code = ?
                            ON CONFLICT DO NOTHING
                            """)
                    .params(account, Role.of(role.strip()).code(), text(row, "body"))
                    .update();
        }
        audit.record(
                actor.username(),
                "organization.account",
                "account/" + text(row, "username"),
                Map.of("roles", text(row, "roles"), "body", text(row, "body")));
    }

    private void recordImport(Actor actor, String what, int rows) {
        audit.record(actor.username(), "organization.import", what, Map.of("rows", rows));
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
