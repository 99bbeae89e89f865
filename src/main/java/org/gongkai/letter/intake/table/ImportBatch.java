package org.gongkai.letter.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.casework.Matters;
import org.gongkai.casework.TakeIn;
import org.gongkai.letter.TakeInLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in some rows, with the place where to go on, in one transaction: all of it happens or
/// nothing does.
@Component
class ImportBatch {

    private final JdbcClient jdbc;
    private final Matters matters;
    private final TakeInLetter taking;
    private final TableImports imports;

    ImportBatch(JdbcClient jdbc, Matters matters, TakeInLetter taking, TableImports imports) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.taking = taking;
        this.imports = imports;
    }

    private record Result(RowResult result, @Nullable Long matterId) {}

    /// @param from how many rows were dealt with before these
    /// @return false when it was ended, or another process is at it
    @Transactional
    public boolean take(TableImport one, int from, List<JudgedRow> rows) {
        if (!holds(one, from)) return false;
        Map<String, Long> known =
                new HashMap<>(
                        matters.listByIntakeKeys(
                                rows.stream().flatMap(row -> row.keys().stream()).toList()));
        var results = new ArrayList<Result>();
        for (JudgedRow row : rows) results.add(take(one.by(), row, known));
        write(one, from, rows, results);
        return true;
    }

    private boolean holds(TableImport one, int from) {
        return jdbc.sql(
                        """
                        SELECT id FROM letter.table_import
                        WHERE id = ? AND state = 'running' AND lines_read = ? FOR UPDATE SKIP LOCKED
                        """)
                .params(one.id(), from)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    private Result take(String by, JudgedRow row, Map<String, Long> known) {
        TakeInLetter.Incoming incoming = row.incoming();
        if (incoming == null) return new Result(RowResult.BAD, null);
        for (String key : row.keys()) {
            Long before = known.get(key);
            if (before != null) return new Result(RowResult.AGAIN, before);
        }
        TakeIn.Taken taken = taking.receive(by, incoming);
        known.put(incoming.intakeKey(), taken.matter().id());
        return new Result(taken.again() ? RowResult.AGAIN : RowResult.NEW, taken.matter().id());
    }

    private void write(TableImport one, int from, List<JudgedRow> rows, List<Result> results) {
        int size = rows.size();
        var nth = new Integer[size];
        var line = new Integer[size];
        var until = new Integer[size];
        var result = new String[size];
        var matter = new @Nullable Long[size];
        var reason = new @Nullable String[size];
        byte[] @Nullable [] quote = new byte[size] @Nullable [];
        for (int i = 0; i < size; i++) {
            JudgedRow row = rows.get(i);
            nth[i] = from + i + 1;
            line[i] = row.line();
            until[i] = row.until();
            result[i] = results.get(i).result().code();
            matter[i] = results.get(i).matterId();
            reason[i] = row.isBad() ? row.reason() : null;
            quote[i] = imports.sealed(one.place(), row.cells());
        }
        jdbc.sql(
                        """
                        INSERT INTO letter.import_row
                            (import_id, nth, line, until, result, matter_id, reason, quote)
                        SELECT :import, r.* FROM unnest(CAST(:nth AS int[]), CAST(:line AS int[]),
                            CAST(:until AS int[]), CAST(:result AS text[]), CAST(:matter AS bigint[]),
                            CAST(:reason AS text[]), CAST(:quote AS bytea[])) r
                        """)
                .param("import", one.id())
                .param("nth", nth)
                .param("line", line)
                .param("until", until)
                .param("result", result)
                .param("matter", matter)
                .param("reason", reason)
                .param("quote", quote)
                .update();
        jdbc.sql(
                        """
                        UPDATE letter.table_import SET lines_read = lines_read + :all,
                            rows_new = rows_new + :new, rows_again = rows_again + :again,
                            rows_bad = rows_bad + :bad
                        WHERE id = :id
                        """)
                .param("all", size)
                .param("new", count(results, RowResult.NEW))
                .param("again", count(results, RowResult.AGAIN))
                .param("bad", count(results, RowResult.BAD))
                .param("id", one.id())
                .update();
    }

    private static long count(List<Result> results, RowResult wanted) {
        return results.stream().filter(one -> one.result() == wanted).count();
    }
}
