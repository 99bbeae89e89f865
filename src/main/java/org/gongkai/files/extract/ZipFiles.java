package org.gongkai.files.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.files.Archive;
import org.gongkai.files.SafeName;

/// A zip archive: every file in it, by its name.
final class ZipFiles {

    private ZipFiles() {}

    static void read(Path file, Sink sink, Extractor inner) throws IOException {
        try (Archive archive = Archive.open(file)) {
            for (Archive.Entry entry : archive.entries()) {
                sink.part("文件名", SafeName.of(entry.name()).value());
                if (entry.encrypted()) {
                    sink.note("“" + SafeName.of(entry.name()) + "”设了密码，没有读取。");
                    continue;
                }
                try (var in = archive.read(entry)) {
                    inner.readInner(in, entry.name());
                }
            }
        }
    }
}
