package org.gongkai.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Our own launcher of the bundled PostgreSQL: durable settings, scram, loopback only, one fixed
/// folder. A server left over from a crash of ours is found again through its `postmaster.pid` and
/// used, not doubled.
public final class EmbeddedPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final PostgresFolder folder;
    private final Path programs;
    private final List<String> settings;
    private final boolean stopsAtEnd;
    private boolean startedHere;

    private EmbeddedPostgres(
            PostgresFolder folder, Path programs, List<String> settings, boolean stopsAtEnd) {
        this.folder = folder;
        this.programs = programs;
        this.settings = settings;
        this.stopsAtEnd = stopsAtEnd;
    }

    /// Starts the database of this home, or attaches to it when it runs already.
    ///
    /// @param adopt whether a server found running is ours to stop at the end (the server process)
    ///   or only borrowed (a command beside it)
    public static EmbeddedPostgres launch(Home home, List<String> settings, boolean adopt) {
        try {
            PostgresFolder folder = PostgresFolder.of(home);
            try (var channel =
                            FileChannel.open(
                                    folder.root().resolve("launch.lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                Path programs = PostgresBinaries.unpackInto(folder.root());
                var postgres = new EmbeddedPostgres(folder, programs, settings, adopt);
                postgres.start();
                return postgres;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("无法启动内置数据库：" + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("启动内置数据库时被中断", e);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    public String password() {
        return folder.password();
    }

    /// Stops the server if it was ours to stop. Waits for open transactions to be rolled back.
    public void stop() {
        if (!startedHere && !stopsAtEnd) return;
        try {
            run(60, program("pg_ctl"), "stop", "-m", "fast", "-w", "-D", folder.data().toString());
        } catch (IOException e) {
            LOG.warn("The database did not stop in order: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void start() throws IOException, InterruptedException {
        if (!Files.exists(folder.data().resolve("PG_VERSION"))) create();
        refuseOtherMajorVersion();
        if (running().isPresent()) {
            LOG.info("Found the database running on port {}", port());
            return;
        }
        Unprivileged.own(folder.root());
        int port = freePort();
        String options =
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' %s"
                        .formatted(
                                port,
                                String.join(" ", settings.stream().map(s -> "-c " + s).toList()));
        run(
                60,
                program("pg_ctl"),
                "start",
                "-w",
                "-D",
                folder.data().toString(),
                "-l",
                folder.root().resolve("postgresql.log").toString(),
                "-o",
                options);
        startedHere = true;
    }

    private void create() throws IOException, InterruptedException {
        LOG.info("Creating the database in {}", folder.root());
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Path passwordFile = folder.passwordFile();
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, HexFormat.of().formatHex(secret));
        Unprivileged.own(folder.root());
        run(
                120,
                program("initdb"),
                "-D",
                folder.data().toString(),
                "-U",
                "gongkai",
                "-A",
                "scram-sha-256",
                "--pwfile=" + passwordFile,
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=zh-Hans-CN");
    }

    private void refuseOtherMajorVersion() throws IOException {
        int found = Integer.parseInt(Files.readString(folder.data().resolve("PG_VERSION")).strip());
        if (found != PostgresBinaries.MAJOR) {
            throw new IOException(
                    "数据由 PostgreSQL %d 建立，本程序内置 %d。请先用旧版本导出，再用新版本导入（见 docs/operations.md）"
                            .formatted(found, PostgresBinaries.MAJOR));
        }
    }

    /// The port of the living server of this folder: line 4 of `postmaster.pid`, if its process
    /// lives.
    private Optional<Integer> running() throws IOException {
        Path pidFile = folder.data().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return Optional.empty();
        List<String> lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
        if (lines.size() < 8 || !lines.get(7).strip().equals("ready")) return Optional.empty();
        boolean alive =
                ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(ProcessHandle::isAlive)
                        .flatMap(p -> p.info().command())
                        .filter(command -> command.contains("postgres"))
                        .isPresent();
        return alive ? Optional.of(Integer.valueOf(lines.get(3).strip())) : Optional.empty();
    }

    private int port() {
        try {
            return running().orElseThrow(() -> new IllegalStateException("内置数据库没有运行"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    private void run(int seconds, String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("gongkai-postgres", ".out");
        try {
            Process process =
                    new ProcessBuilder(Unprivileged.command(List.of(command)))
                            .directory(folder.root().toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command[0] + " took longer than " + seconds + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException(
                        Path.of(command[0]).getFileName() + ": " + Files.readString(output));
            }
        } finally {
            Files.delete(output);
        }
    }
}
