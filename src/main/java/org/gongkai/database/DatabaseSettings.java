package org.gongkai.database;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which database. With no `url` the bundled PostgreSQL of the home folder is used.
///
/// @param url JDBC address of an external PostgreSQL 18, or null
/// @param user of the external database
/// @param password of the external database
/// @param name of the database inside the bundled PostgreSQL
/// @param connections most connections of this process
/// @param settings of the bundled server, `name=value`
/// @param adopt whether a bundled server found running is stopped when we end
@ConfigurationProperties("gongkai.database")
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("gongkai") String name,
        @DefaultValue("12") int connections,
        @DefaultValue({
                    "max_connections=60",
                    "shared_buffers=64MB",
                    "jit=off",
                    "max_wal_size=256MB",
                    "wal_compression=on"
                })
                List<String> settings,
        @DefaultValue("false") boolean adopt) {}
