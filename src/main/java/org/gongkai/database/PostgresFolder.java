package org.gongkai.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the bundled PostgreSQL lives: `postgres` in the home folder. When we are root and the
/// unprivileged user cannot reach that folder, `/var/lib/gongkai/<name of the home>` instead.
record PostgresFolder(Path root) {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresFolder.class);

    static PostgresFolder of(Home home) throws IOException, InterruptedException {
        Path inHome = home.folder("postgres");
        if (Unprivileged.canReach(inHome)) return new PostgresFolder(inHome);
        String name =
                UUID.nameUUIDFromBytes(home.folder().toString().getBytes(StandardCharsets.UTF_8))
                        .toString();
        Path outside = Files.createDirectories(Path.of("/var/lib/gongkai").resolve(name));
        LOG.info("The home is closed to unprivileged users; the database lives in {}", outside);
        Files.writeString(inHome.resolve("MOVED"), outside + System.lineSeparator());
        return new PostgresFolder(outside);
    }

    Path data() {
        return root.resolve("data");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("无法读取内置数据库的口令文件 " + passwordFile(), e);
        }
    }
}
