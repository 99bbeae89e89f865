package org.gongkai.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs that travel inside our jar, unpacked once per version.
final class PostgresBinaries {

    /// Names the unpacked folder, so that a new release of ours brings its own programs.
    static final String VERSION = "18.6";

    static final int MAJOR = 18;

    private PostgresBinaries() {}

    static Path unpackInto(Path parent) throws IOException {
        Path target = parent.resolve("postgresql-" + VERSION);
        if (Files.isExecutable(target.resolve("bin/postgres"))) return target;
        Path partial =
                Files.createDirectories(parent.resolve("postgresql-" + VERSION + ".partial"));
        try (InputStream archive = archive();
                var tar =
                        new TarArchiveInputStream(
                                new BufferedInputStream(new XZInputStream(archive), 1 << 16))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                unpack(tar, entry, partial);
            }
        }
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        return target;
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path root)
            throws IOException {
        Path file = root.resolve(entry.getName()).normalize();
        if (!file.startsWith(root))
            throw new IOException("entry outside the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    private static InputStream archive() throws IOException {
        String system =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac")
                        ? "darwin"
                        : "linux";
        String arch =
                switch (System.getProperty("os.arch")) {
                    case "aarch64" -> "arm_64";
                    default -> "x86_64";
                };
        String name = "/postgres-" + system + "-" + arch + ".txz";
        InputStream archive = PostgresBinaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new IOException(
                    "程序包内没有适用于本机的 PostgreSQL（" + name + "），请设置 GONGKAI_DATABASE_URL 使用外部数据库");
        }
        return archive;
    }
}
