package org.gongkai.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Papers;
import org.gongkai.files.Sha256;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The parts of answers beside their text: what is withheld and on which ground, and the files that
/// go out with them.
@Component
class ReplyParts {

    private static final int MOST = 50;
    private static final int LONGEST_PART = 500;

    private final JdbcClient jdbc;
    private final Papers papers;
    private final Sealing sealing;

    ReplyParts(JdbcClient jdbc, Papers papers, Sealing sealing) {
        this.jdbc = jdbc;
        this.papers = papers;
        this.sealing = sealing;
    }

    /// The parts of one answer.
    record Parts(List<Withheld> withheld, List<Enclosure> enclosures) {
        static final Parts NONE = new Parts(List.of(), List.of());
    }

    /// A partial disclosure names what it withholds and why; no other answer withholds a part.
    List<Withheld> checked(Reply reply) {
        boolean partly = reply.outcome().isPartial();
        if (partly && reply.withheld().isEmpty()) {
            throw new Refused("withheld", Text.t("request.refused.needed.withheld"));
        }
        if (!partly && !reply.withheld().isEmpty()) {
            throw new Refused("withheld", Text.t("request.refused.withheld-nothing"));
        }
        if (reply.withheld().size() > MOST) {
            throw new Refused("withheld", Text.t("request.refused.too-many", MOST));
        }
        return reply.withheld().stream()
                .map(one -> {
                    if (!one.ground().isRefusalOf(reply.outcome().tree())) {
                        throw new Refused("withheld", Text.t("request.refused.ground"));
                    }
                    return new Withheld(
                            RequestDesk.needed("withheld", one.part(), LONGEST_PART), one.ground());
                })
                .toList();
    }

    /// The files chosen to go out, with the digest of their bytes.
    List<Enclosure> chosen(Matter matter, List<Long> paperIds) {
        if (paperIds.isEmpty()) return List.of();
        Map<Long, Paper> there =
                papers.list(matter).stream()
                        .filter(paper -> paper.kind().equals(Enclosure.KIND))
                        .collect(Collectors.toMap(Paper::id, paper -> paper));
        var chosen = new ArrayList<Enclosure>();
        for (long id : paperIds.stream().distinct().sorted().toList()) {
            Paper paper = there.get(id);
            if (paper == null) throw new Refused("enclosure", Text.t("office.refused.choice"));
            chosen.add(
                    new Enclosure(id, paper.name(), Sha256.of(papers.read(matter, paper)).hex()));
        }
        return chosen;
    }

    void keep(Matter matter, long answerId, List<Withheld> withheld, List<Enclosure> enclosures) {
        for (Withheld one : withheld) {
            jdbc.sql(
                            """
                            INSERT INTO request.withheld (answer_id, matter_id, part, ground)
                            VALUES (?, ?, ?, ?)
                            """)
                    .params(
                            answerId,
                            matter.id(),
                            sealing.seal(Requests.place(matter.number()), one.part()),
                            one.ground().code())
                    .update();
        }
        for (Enclosure one : enclosures) {
            jdbc.sql(
                            """
                            INSERT INTO request.enclosure (answer_id, matter_id, paper_id, hash)
                            VALUES (?, ?, ?, ?)
                            """)
                    .params(answerId, matter.id(), one.paperId(), one.hash())
                    .update();
        }
    }

    /// The parts of all answers of a matter, by answer.
    Map<Long, Parts> list(Matter matter) {
        Map<Long, List<Withheld>> withheld =
                jdbc
                        .sql(
                                """
                                SELECT answer_id, part, ground FROM request.withheld
                                WHERE matter_id = ? ORDER BY id
                                """)
                        .param(matter.id())
                        .query((row, n) ->
                                Map.entry(
                                        row.getLong("answer_id"),
                                        new Withheld(
                                                sealing.open(
                                                        Requests.place(matter.number()),
                                                        row.getBytes("part")),
                                                Outcome.of(row.getString("ground")))))
                        .list()
                        .stream()
                        .collect(grouped());
        Map<Long, List<Enclosure>> enclosures = enclosures(matter);
        var parts = new java.util.HashMap<Long, Parts>();
        withheld.forEach((id, some) -> parts.put(id, new Parts(some, List.of())));
        enclosures.forEach((id, some) ->
                parts.merge(
                        id,
                        new Parts(List.of(), some),
                        (a, b) -> new Parts(a.withheld(), b.enclosures())));
        return parts;
    }

    /// From now on the applicant may take what went out with the answer.
    void release(Answer answer) {
        answer.enclosures().forEach(one -> papers.show(one.paperId()));
    }

    private Map<Long, List<Enclosure>> enclosures(Matter matter) {
        record Row(long answer, long paper, String hash) {}
        List<Row> rows =
                jdbc.sql(
                                """
                                SELECT answer_id, paper_id, hash FROM request.enclosure
                                WHERE matter_id = ? ORDER BY paper_id
                                """)
                        .param(matter.id())
                        .query((row, n) ->
                                new Row(
                                        row.getLong("answer_id"),
                                        row.getLong("paper_id"),
                                        row.getString("hash")))
                        .list();
        if (rows.isEmpty()) return Map.of();
        Map<Long, String> names =
                papers.list(matter).stream().collect(Collectors.toMap(Paper::id, Paper::name));
        return rows.stream()
                .map(row ->
                        Map.entry(
                                row.answer(),
                                new Enclosure(
                                        row.paper(),
                                        names.getOrDefault(row.paper(), ""),
                                        row.hash())))
                .collect(grouped());
    }

    private static <T>
            java.util.stream.Collector<Map.Entry<Long, T>, ?, Map<Long, List<T>>> grouped() {
        return Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
    }
}
