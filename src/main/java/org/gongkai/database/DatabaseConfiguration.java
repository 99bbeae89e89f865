package org.gongkai.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final Pattern SIMPLE_NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    @Bean
    Home home(@Value("${gongkai.home}") String folder) {
        return new Home(java.nio.file.Path.of(folder));
    }

    @Bean(destroyMethod = "stop")
    @ConditionalOnProperty(
            name = "gongkai.database.url",
            matchIfMissing = true,
            havingValue = "none")
    EmbeddedPostgres embeddedPostgres(Home home, DatabaseSettings settings) {
        return EmbeddedPostgres.launch(home, settings.settings(), settings.adopt());
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(DatabaseSettings settings, ObjectProvider<EmbeddedPostgres> embedded)
            throws SQLException {
        var source = new HikariDataSource();
        source.setMaximumPoolSize(settings.connections());
        source.setMinimumIdle(2);
        source.setAutoCommit(true);
        @Nullable EmbeddedPostgres postgres = embedded.getIfAvailable();
        if (postgres == null) {
            source.setJdbcUrl(settings.url());
            source.setUsername(settings.user());
            source.setPassword(settings.password());
        } else {
            createIfMissing(postgres, settings.name());
            source.setJdbcUrl(postgres.url(settings.name()));
            source.setUsername("gongkai");
            source.setPassword(postgres.password());
        }
        return source;
    }

    private static void createIfMissing(EmbeddedPostgres postgres, String name)
            throws SQLException {
        if (!SIMPLE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("gongkai.database.name: " + name);
        }
        try (var connection =
                        DriverManager.getConnection(
                                postgres.url("postgres"), "gongkai", postgres.password());
                var find =
                        connection.prepareStatement(
                                "SELECT 1 FROM pg_database WHERE datname = ?")) {
            find.setString(1, name);
            if (find.executeQuery().next()) return;
            try (var create = connection.createStatement()) {
                // a database name cannot be a parameter; SIMPLE_NAME lets only [a-z0-9_] through
                create.execute("CREATE DATABASE " + name);
            }
        }
    }
}
