package org.gongkai.letter;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what letters are about.
@Component
public class Categories {

    private final JdbcClient jdbc;

    Categories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All in their order, those no longer used at the end.
    public List<Category> list() {
        return jdbc.sql("SELECT * FROM letter.category ORDER BY NOT active, rank_order, id")
                .query((row, n) ->
                        new Category(
                                row.getLong("id"),
                                row.getString("code"),
                                row.getString("name"),
                                row.getObject("body_id", Long.class),
                                row.getInt("rank_order"),
                                row.getBoolean("active")))
                .list();
    }

    public List<Category> listActive() {
        return list().stream().filter(Category::active).toList();
    }

    public Optional<Category> find(String code) {
        return list().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /// By code or by name, as files of other platforms write it.
    public Optional<Category> findByWord(String word) {
        return list().stream()
                .filter(one -> one.code().equals(word) || one.name().equals(word))
                .findFirst();
    }
}
