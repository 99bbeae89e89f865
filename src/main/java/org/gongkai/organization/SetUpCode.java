package org.gongkai.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Set;
import org.gongkai.database.Home;
import org.springframework.stereotype.Component;

/// The one-time code of the first set-up. Lies in the home folder, readable by its owner only, so
/// that only who runs the server can make the first administrator.
@Component
class SetUpCode {

    private final Home home;
    private final Passwords passwords;

    SetUpCode(Home home, Passwords passwords) {
        this.home = home;
        this.passwords = passwords;
    }

    Path file() {
        return home.folder().resolve("set-up-code");
    }

    /// The code there is, or a new one.
    synchronized String getOrMake() {
        String known = read();
        if (!known.isEmpty()) return known;
        String code = passwords.fresh();
        try {
            Files.createDirectories(home.folder());
            Files.deleteIfExists(file());
            var ownerOnly =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"));
            var create = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (var out = Files.newByteChannel(file(), create, ownerOnly)) {
                out.write(StandardCharsets.UTF_8.encode(code + "\n"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("无法写入设置码 " + file() + "，请检查主目录的写入权限", e);
        }
        return code;
    }

    /// Says nothing by its time about how much of a wrong code was right.
    boolean matches(String typed) {
        String code = read();
        return !code.isEmpty()
                && MessageDigest.isEqual(
                        code.getBytes(StandardCharsets.UTF_8),
                        typed.strip().getBytes(StandardCharsets.UTF_8));
    }

    void forget() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException("无法删除用过的设置码 " + file(), e);
        }
    }

    private String read() {
        try {
            return Files.exists(file()) ? Files.readString(file()).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException("无法读取设置码 " + file(), e);
        }
    }
}
