package org.gongkai.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.database.Home;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The keys of this installation, read from their folder: `keys` in the home, or wherever
/// `GONGKAI_KEYS` says, so that they can lie on another disk than the data. The first is made at
/// the first start. Old keys stay: back-ups need them.
@Component
class PrivacyKeys {

    private final Path folder;
    private final SecureRandom random = new SecureRandom();
    private volatile TreeMap<Integer, PrivacyKey> keys;

    PrivacyKeys(Home home, @Value("${gongkai.keys:}") String elsewhere) {
        folder = elsewhere.isEmpty() ? home.folder("keys") : Path.of(elsewhere);
        keys = load();
        if (keys.isEmpty()) add();
    }

    /// The newest key, under which everything new is sealed.
    PrivacyKey current() {
        return keys.lastEntry().getValue();
    }

    /// All keys by number, the newest last.
    Map<Integer, PrivacyKey> all() {
        return keys;
    }

    /// @throws IllegalStateException when its file is gone
    PrivacyKey get(int number) {
        PrivacyKey known = keys.get(number);
        if (known == null) {
            keys = load(); // another process may have made it
            known = keys.get(number);
        }
        if (known == null) {
            throw new IllegalStateException(
                    "缺少密钥文件 %s，加密的个人信息无法读取；请从备份恢复到 %s"
                            .formatted(PrivacyKey.fileName(number), folder));
        }
        return known;
    }

    /// Makes the next key; from now on it seals.
    PrivacyKey add() {
        try {
            Files.createDirectories(folder);
            var more = load();
            int number = more.isEmpty() ? 1 : more.lastKey() + 1;
            PrivacyKey made = PrivacyKey.make(folder, number, random);
            more.put(number, made);
            keys = more;
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("无法写入密钥文件夹 " + folder, e);
        }
    }

    private TreeMap<Integer, PrivacyKey> load() {
        var found = new TreeMap<Integer, PrivacyKey>();
        if (!Files.isDirectory(folder)) return found;
        try (var files = Files.newDirectoryStream(folder, "*.key")) {
            for (Path file : files) {
                PrivacyKey key = PrivacyKey.read(file);
                found.put(key.number(), key);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
