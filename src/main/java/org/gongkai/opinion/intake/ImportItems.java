package org.gongkai.opinion.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.files.Intake;
import org.gongkai.files.rows.BadRow;
import org.gongkai.files.rows.Line;
import org.gongkai.files.rows.Row;
import org.gongkai.files.rows.RowReader;
import org.gongkai.files.rows.UnreadableTable;
import org.gongkai.opinion.NewItem;
import org.gongkai.opinion.Origin;
import org.gongkai.opinion.Platform;
import org.gongkai.opinion.TakeInItems;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings a table in, beside the person's other work. Each batch of rows is kept in one transaction
/// with the counts, so what the page says is what is kept; broken off, the same file brought again
/// adds what is missing and nothing twice.
@Component
public class ImportItems {

    private static final Logger LOG = LoggerFactory.getLogger(ImportItems.class);
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final TakeInItems taking;
    private final Bodies bodies;
    private final AuditTrail audit;
    private final Clock clock;

    ImportItems(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            TakeInItems taking,
            Bodies bodies,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.taking = taking;
        this.bodies = bodies;
        this.audit = audit;
        this.clock = clock;
    }

    /// Begins, and goes on in a thread of its own. The file is thrown away at the end.
    ///
    /// @param body that keeps the posts
    /// @param usual the platform of rows that say none
    /// @return id of the import
    public long start(Actor actor, Body body, Platform usual, Intake.Incoming file) {
        actor.require(Action.HANDLE_MATTERS, body.path());
        long id =
                jdbc.sql(
                                """
                                INSERT INTO opinion.import (body_id, name, by_account, at, moved_at)
                                VALUES (:body, :name, :by, :now, :now) RETURNING id
                                """)
                        .param("body", body.id())
                        .param("name", file.name().value())
                        .param("by", actor.username())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single();
        var origin = Origin.table(body.id(), actor.username(), id);
        Thread.ofVirtual().name("opinion-import-" + id).start(() -> run(origin, id, usual, file));
        return id;
    }

    private void run(Origin origin, long id, Platform usual, Intake.Incoming file) {
        String problem = "";
        try (file;
                var table = RowReader.open(file.path(), Column.allNames())) {
            var rows = new ItemRows(table.head(), bodies.listActive(), usual, LocalDate.now(clock));
            if (rows.isUsable()) read(origin, id, table, rows);
            else problem = "opinion.import.problem.columns";
        } catch (UnreadableTable unreadable) {
            problem = unreadable.fault().key();
        } catch (IOException | RuntimeException broken) {
            LOG.error("Import {} broke off: {}", id, broken.getClass().getName());
            problem = "opinion.import.problem.broken";
        }
        end(origin, id, problem);
    }

    private void read(Origin origin, long id, RowReader table, ItemRows rows) {
        var good = new ArrayList<NewItem>();
        var bad = new ArrayList<BadLine>();
        while (table.hasNext()) {
            sort(table.next(), rows, good, bad);
            if (good.size() + bad.size() == BATCH) keep(origin, id, good, bad);
        }
        keep(origin, id, good, bad);
    }

    private static void sort(Line line, ItemRows rows, List<NewItem> good, List<BadLine> bad) {
        switch (line) {
            case BadRow one ->
                    bad.add(new BadLine(one.number(), one.reason().key(), one.arguments()));
            case Row row -> {
                switch (rows.read(row)) {
                    case ItemRows.Reading.Good one -> good.add(one.item());
                    case ItemRows.Reading.Bad one -> bad.add(one.line());
                }
            }
        }
    }

    private void keep(Origin origin, long id, List<NewItem> good, List<BadLine> bad) {
        transactions.executeWithoutResult(status -> {
            long added = taking.take(origin, good).stream().filter(taken -> !taken.again()).count();
            for (BadLine line : bad) list(id, line);
            jdbc.sql(
                            """
                            UPDATE opinion.import SET rows = rows + :rows, added = added + :added,
                                known = known + :known, bad = bad + :bad, moved_at = :now
                            WHERE id = :id
                            """)
                    .param("rows", good.size() + bad.size())
                    .param("added", added)
                    .param("known", good.size() - added)
                    .param("bad", bad.size())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", id)
                    .update();
        });
        good.clear();
        bad.clear();
    }

    private void list(long id, BadLine line) {
        jdbc.sql(
                        """
                        INSERT INTO opinion.bad_row (import_id, line, problem, about)
                        VALUES (?, ?, ?, ?)
                        """)
                .params(id, line.line(), line.problem(), line.about().toArray(String[]::new))
                .update();
    }

    private void end(Origin origin, long id, String problem) {
        transactions.executeWithoutResult(status -> {
            int added =
                    jdbc.sql(
                                    """
                                    UPDATE opinion.import SET problem = :problem, ended_at = :now
                                    WHERE id = :id RETURNING added
                                    """)
                            .param("problem", problem)
                            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                            .param("id", id)
                            .query(Integer.class)
                            .single();
            audit.record(
                    origin.by(), "opinion.import", ItemImport.subject(id), Map.of("added", added));
        });
    }
}
