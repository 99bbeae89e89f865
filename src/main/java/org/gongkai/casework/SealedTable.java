package org.gongkai.casework;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.privacy.SealedRows;
import org.gongkai.privacy.Sealing;
import org.gongkai.privacy.SecretCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A table with sealed columns about matters, for the change of key. One bean for each such table
/// stands in the module that owns it.
public final class SealedTable implements SealedRows {

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final TransactionTemplate transactions;
    private final Shape shape;

    /// What the table looks like. All of it comes from the program, none from a user.
    ///
    /// @param key the column that tells its rows apart
    /// @param matter the column with the id of the matter
    /// @param place what stands before the matter's number in the place of its values: `step`
    /// @param columns the sealed ones
    /// @param code the code among them that is found by a mark, or null
    public record Shape(
            String table,
            String key,
            String matter,
            String place,
            List<String> columns,
            @Nullable Code code) {}

    /// A secret code with the mark it is found by.
    ///
    /// @param column the sealed code, which is not among the columns
    /// @param place of the code
    /// @param mark the column of its mark
    /// @param kind what kind of mark it is
    public record Code(String column, String place, String mark, String kind) {}

    public SealedTable(
            JdbcClient jdbc, Sealing sealing, TransactionTemplate transactions, Shape shape) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.transactions = transactions;
        this.shape = shape;
    }

    private record Row(long key, String number, Map<String, byte[]> values) {}

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

    private List<String> sealed() {
        return shape.code() == null
                ? shape.columns()
                : java.util.stream.Stream.concat(
                                shape.columns().stream(),
                                java.util.stream.Stream.of(shape.code().column()))
                        .toList();
    }

    private List<Row> listOld(int batch) {
        String anyOld =
                sealed().stream()
                        .map(column -> "substring(t.%s FROM 1 FOR 3) <> :head".formatted(column))
                        .collect(Collectors.joining(" OR "));
        String columns =
                sealed().stream().map(column -> "t." + column).collect(Collectors.joining(", "));
        return jdbc.sql(
                        """
                        SELECT t.%s AS row_key, m.number AS row_number, %s FROM %s t
                        JOIN casework.matter m ON m.id = t.%s
                        WHERE %s LIMIT :batch FOR UPDATE OF t
                        """
                                .formatted(
                                        shape.key(),
                                        columns,
                                        shape.table(),
                                        shape.matter(),
                                        anyOld))
                .param("head", sealing.currentHead())
                .param("batch", batch)
                .query((row, n) -> {
                    var values = new HashMap<String, byte[]>();
                    for (String column : sealed()) {
                        byte[] value = row.getBytes(column);
                        if (value != null) values.put(column, value);
                    }
                    return new Row(row.getLong("row_key"), row.getString("row_number"), values);
                })
                .list();
    }

    private void seal(Row row) {
        var fresh = new HashMap<String, Object>();
        String place = shape.place() + "/" + row.number();
        for (String column : shape.columns()) {
            byte[] value = row.values().get(column);
            if (value != null) {
                fresh.put(column, sealing.seal(place, sealing.openBytes(place, value)));
            }
        }
        Code code = shape.code();
        if (code != null && row.values().containsKey(code.column())) {
            String codePlace = code.place() + "/" + row.number();
            byte[] plain = sealing.openBytes(codePlace, row.values().get(code.column()));
            String words = new String(plain, StandardCharsets.UTF_8);
            fresh.put(code.column(), sealing.seal(codePlace, plain));
            fresh.put(code.mark(), sealing.mark(code.kind(), SecretCode.normalized(words)));
        }
        String set =
                fresh.keySet().stream()
                        .map(column -> column + " = :" + column)
                        .collect(Collectors.joining(", "));
        jdbc.sql("UPDATE %s SET %s WHERE %s = :row_key".formatted(shape.table(), set, shape.key()))
                .params(fresh)
                .param("row_key", row.key())
                .update();
    }
}
