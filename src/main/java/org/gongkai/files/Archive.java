package org.gongkai.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A zip archive opened for reading, with the names as their author saw them: archives packed on
/// Chinese Windows carry GBK names without saying so.
public final class Archive implements Closeable {

    private static final Charset GBK = Charset.forName("GB18030");

    private final ZipFile zip;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /// One file of the archive.
    public record Entry(String name, ZipArchiveEntry raw) {

        public boolean encrypted() {
            return raw.getGeneralPurposeBit().usesEncryption();
        }
    }

    /// @throws RefusedFileException when this is not a readable zip archive
    public static Archive open(Path file) throws IOException {
        try {
            return new Archive(ZipFile.builder().setPath(file).get());
        } catch (IOException | IllegalArgumentException broken) {
            throw new RefusedFileException(Refusal.damaged());
        }
    }

    public List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (ZipArchiveEntry raw : Collections.list(zip.getEntries())) {
            if (!raw.isDirectory()) {
                entries.add(new Entry(nameOf(raw), raw));
            }
        }
        return entries;
    }

    public InputStream read(Entry entry) throws IOException {
        try {
            return zip.getInputStream(entry.raw());
        } catch (UnsupportedZipFeatureException exotic) {
            throw new RefusedFileException(
                    entry.encrypted()
                            ? Refusal.encrypted("压缩包里的“" + entry.name() + "”")
                            : Refusal.damaged());
        }
    }

    private static String nameOf(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(raw, GBK);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
