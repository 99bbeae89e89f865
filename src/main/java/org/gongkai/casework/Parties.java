package org.gongkai.casework;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organization.Actor;
import org.gongkai.privacy.SealedRows;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the people of matters, sealed, and finds them again by what is known exactly.
@Component
public class Parties implements SealedRows {

    /// That two applicants, `mine` and `theirs`, are one: the same identity number, or the same
    /// name and telephone.
    public static final String THE_SAME =
            "(theirs.id_mark = mine.id_mark OR theirs.name_mark = mine.name_mark"
                    + " AND theirs.phone_mark = mine.phone_mark)";

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final JsonMapper json;

    Parties(JdbcClient jdbc, Sealing sealing, JsonMapper json) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.json = json;
    }

    /// @param part `applicant` or `third-party`
    /// @return id of the new row
    public long add(long matterId, String number, String part, Party party) {
        return jdbc.sql(
                        """
                        INSERT INTO casework.party
                            (matter_id, part, sealed, name_mark, id_mark, phone_mark)
                        VALUES (:matter, :part, :sealed, :name, :id, :phone) RETURNING id
                        """)
                .param("matter", matterId)
                .param("part", part)
                .param("sealed", sealing.seal(place(number), json.writeValueAsString(party)))
                .param("name", sealing.mark("name", party.name()))
                .param("id", mark("id", party.idNumber()))
                .param("phone", mark("phone", digits(party.phone())))
                .query(Long.class)
                .single();
    }

    public Optional<Party> findApplicant(long matterId) {
        return jdbc.sql(
                        """
                        SELECT p.sealed, m.number FROM casework.party p
                        JOIN casework.matter m ON m.id = p.matter_id
                        WHERE p.matter_id = ? AND p.part = 'applicant' ORDER BY p.id LIMIT 1
                        """)
                .param(matterId)
                .query((row, n) -> open(row.getString("number"), row.getBytes("sealed")))
                .optional();
    }

    /// Everybody in a matter, by id.
    public Map<Long, Party> list(Matter matter) {
        var all = new HashMap<Long, Party>();
        jdbc.sql("SELECT id, sealed FROM casework.party WHERE matter_id = ?")
                .param(matter.id())
                .query(row -> {
                    all.put(row.getLong("id"), open(matter.number(), row.getBytes("sealed")));
                });
        return all;
    }

    /// The matters of applicants of exactly this name, identity number or telephone, newest first.
    public List<Long> listMatters(Actor actor, String exact) {
        String value = exact.strip();
        if (value.isEmpty()) return List.of();
        return jdbc.sql(
                        """
                        SELECT DISTINCT m.id FROM casework.party p
                        JOIN casework.matter m ON m.id = p.matter_id
                        JOIN organization.body b ON b.id = m.body_id
                        WHERE p.part = 'applicant' AND %s
                          AND (p.name_mark IN (:names) OR p.id_mark IN (:ids)
                               OR p.phone_mark IN (:phones))
                        ORDER BY m.id DESC LIMIT 200
                        """
                                .formatted(MatterReach.SQL))
                .params(MatterReach.of(actor))
                .param("names", sealing.marks("name", value))
                .param("ids", sealing.marks("id", value))
                .param("phones", sealing.marks("phone", digits(value)))
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /// Other matters of the same kind by whoever brought this one: the same identity number, or the
    /// same name and telephone.
    public List<Long> listOthersOfTheSame(long matterId) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT other.id FROM casework.party mine
                        JOIN casework.matter m ON m.id = mine.matter_id
                        JOIN casework.party theirs ON theirs.part = 'applicant' AND %s
                        JOIN casework.matter other ON other.id = theirs.matter_id
                            AND other.kind = m.kind AND other.body_id = m.body_id
                            AND other.circle = m.circle
                        WHERE mine.matter_id = ? AND mine.part = 'applicant' AND other.id <> m.id
                        ORDER BY other.id DESC LIMIT 50
                        """
                                .formatted(THE_SAME))
                .param(matterId)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private record Row(long id, String number, byte[] sealed) {}

    @Override
    @Transactional
    public int sealAnew(int batch) {
        List<Row> old =
                jdbc.sql(
                                """
                                SELECT p.id, m.number, p.sealed FROM casework.party p
                                JOIN casework.matter m ON m.id = p.matter_id
                                WHERE substring(p.sealed FROM 1 FOR 3) <> :head
                                LIMIT :batch FOR UPDATE OF p
                                """)
                        .param("head", sealing.currentHead())
                        .param("batch", batch)
                        .query((row, n) ->
                                new Row(
                                        row.getLong("id"),
                                        row.getString("number"),
                                        row.getBytes("sealed")))
                        .list();
        for (Row row : old) {
            Party party = open(row.number(), row.sealed());
            jdbc.sql(
                            """
                            UPDATE casework.party SET sealed = :sealed, name_mark = :name,
                                id_mark = :id, phone_mark = :phone WHERE id = :row
                            """)
                    .param(
                            "sealed",
                            sealing.seal(place(row.number()), json.writeValueAsString(party)))
                    .param("name", sealing.mark("name", party.name()))
                    .param("id", mark("id", party.idNumber()))
                    .param("phone", mark("phone", digits(party.phone())))
                    .param("row", row.id())
                    .update();
        }
        return old.size();
    }

    private Party open(String number, byte[] sealed) {
        return json.readValue(sealing.open(place(number), sealed), Party.class);
    }

    private byte @Nullable [] mark(String kind, String value) {
        return value.isEmpty() ? null : sealing.mark(kind, value);
    }

    private static String place(String number) {
        return "party/" + number;
    }

    private static String digits(String phone) {
        return Arrays.stream(phone.split("[^0-9]+")).collect(java.util.stream.Collectors.joining());
    }
}
