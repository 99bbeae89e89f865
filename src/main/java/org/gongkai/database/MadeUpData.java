package org.gongkai.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers, with the data themselves, that they are made up, so that readers are told so however
/// the program is started and wherever the database was moved to.
@Component
public class MadeUpData {

    private final JdbcClient jdbc;

    MadeUpData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Made-up data are about to be put in.
    ///
    /// @param name of what is put in
    public void record(String name) {
        jdbc.sql("INSERT INTO database.made_up (name) VALUES (?) ON CONFLICT DO NOTHING")
                .param(name)
                .update();
    }

    public boolean exists() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM database.made_up)")
                .query(Boolean.class)
                .single();
    }
}
