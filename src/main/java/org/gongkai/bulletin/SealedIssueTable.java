package org.gongkai.bulletin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.privacy.SealedRows;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A table with sealed columns about issues, for the change of key. All names come from the
/// program.
final class SealedIssueTable implements SealedRows {

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final TransactionTemplate transactions;
    private final String table;
    private final String issueColumn;
    private final List<String> columns;

    SealedIssueTable(
            JdbcClient jdbc,
            Sealing sealing,
            TransactionTemplate transactions,
            String table,
            String issueColumn,
            List<String> columns) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.transactions = transactions;
        this.table = table;
        this.issueColumn = issueColumn;
        this.columns = columns;
    }

    private record Row(long id, long issue, Map<String, byte[]> values) {}

    @Override
    public int sealAnew(int batch) {
        Integer done =
                transactions.execute(status -> {
                    List<Row> old = listOld(batch);
                    old.forEach(this::seal);
                    return old.size();
                });
        return done == null ? 0 : done;
    }

    private List<Row> listOld(int batch) {
        String anyOld =
                columns.stream()
                        .map(column -> "substring(%s FROM 1 FOR 3) <> :head".formatted(column))
                        .collect(Collectors.joining(" OR "));
        return jdbc.sql(
                        "SELECT id, %s AS issue, %s FROM %s WHERE %s LIMIT :batch FOR UPDATE"
                                .formatted(issueColumn, String.join(", ", columns), table, anyOld))
                .param("head", sealing.currentHead())
                .param("batch", batch)
                .query((row, n) -> {
                    var values = new HashMap<String, byte[]>();
                    for (String column : columns) {
                        byte[] value = row.getBytes(column);
                        if (value != null) values.put(column, value);
                    }
                    return new Row(row.getLong("id"), row.getLong("issue"), values);
                })
                .list();
    }

    private void seal(Row row) {
        String place = Issues.place(row.issue());
        var fresh = new HashMap<String, Object>();
        row.values()
                .forEach((column, value) ->
                        fresh.put(column, sealing.seal(place, sealing.openBytes(place, value))));
        String set =
                fresh.keySet().stream()
                        .map(column -> column + " = :" + column)
                        .collect(Collectors.joining(", "));
        jdbc.sql("UPDATE %s SET %s WHERE id = :row_id".formatted(table, set))
                .params(fresh)
                .param("row_id", row.id())
                .update();
    }
}
