package org.gongkai.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The one folder that holds everything of an installation: database, files, index, keys. Set by
/// `GONGKAI_HOME`; `./data` when unset.
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /// A sub-folder of the home, made when missing.
    public Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "无法在主目录中建立文件夹 " + folder.resolve(name) + "，请检查 GONGKAI_HOME 的写入权限", e);
        }
    }
}
