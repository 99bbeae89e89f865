package org.gongkai.letter.intake.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.gongkai.GongkaiApplication;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.Sources;
import org.gongkai.letter.intake.SealedFiles;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The sample district without pages and jobs, in a database of its own. Nodes take in what was
/// started when a test says so, and fall when a test says so.
final class Nodes {

    private static final ConfigurableApplicationContext SERVER = start();
    static final Actor OFFICER = bean(Accounts.class).findActor("mj.officer").orElseThrow();

    private Nodes() {}

    static <T> T bean(Class<T> type) {
        return SERVER.getBean(type);
    }

    /// A process that shares the work.
    static RunImports node() {
        return new RunImports(
                bean(TableImports.class),
                bean(KeepImports.class),
                bean(LookAtTable.class),
                bean(ImportBatch.class),
                bean(SealedFiles.class));
    }

    static long upload(String source, String name, byte[] content) {
        return bean(KeepImports.class)
                .receive(
                        OFFICER,
                        bean(Sources.class).find(source).orElseThrow(),
                        LetterKind.CONSULT,
                        new ByteArrayInputStream(content),
                        name);
    }

    /// Uploaded and started.
    static long started(String source, String name, byte[] content) {
        long id = upload(source, name, content);
        bean(KeepImports.class).start(OFFICER, id);
        return id;
    }

    /// Taken in by one node from beginning to end.
    static TableImport done(String source, String name, byte[] content) {
        long id = started(source, name, content);
        node().run();
        return get(id);
    }

    static TableImport get(long id) {
        return bean(TableImports.class).get(id);
    }

    /// Takes the line to the database away from whoever is in the middle of a batch.
    static void cutLines() {
        bean(JdbcClient.class)
                .sql(
                        """
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE pid <> pg_backend_pid() AND datname = current_database()
                          AND xact_start IS NOT NULL
                        """)
                .query((row, n) -> row.getBoolean(1))
                .list();
    }

    private static ConfigurableApplicationContext start() {
        try {
            var home =
                    Files.createTempDirectory(
                            "gongkai-flood",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rwxr-xr-x")));
            return new SpringApplicationBuilder(GongkaiApplication.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            "--gongkai.home=" + home,
                            "--gongkai.sample=true",
                            "--gongkai.jobs=false",
                            "--gongkai.database.settings=fsync=off,max_connections=40");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
