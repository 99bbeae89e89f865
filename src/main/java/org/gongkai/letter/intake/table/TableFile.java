package org.gongkai.letter.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.gongkai.files.FileInspection;
import org.gongkai.files.FileKind;
import org.gongkai.files.FileLimits;
import org.gongkai.files.Refusal;
import org.gongkai.files.SafeName;
import org.gongkai.files.Verdict;
import org.gongkai.files.rows.RowReader;
import org.gongkai.files.rows.UnreadableTable;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;

/// An uploaded table in the clear, for as long as it is looked at. A workbook must be what it says
/// and hold nothing harmful, as every upload; of a text only its rows are believed, one by one,
/// since broken bytes and control characters are what exports of older systems bring.
record TableFile(Path path, SafeName name, long sizeBytes) implements AutoCloseable {

    /// A little less than a file may have: sealing adds some.
    static final long MOST_BYTES = FileLimits.standard().maxBytes() - (64L << 10);

    private static final Set<String> TEXTS = Set.of("csv", "tsv", "txt");
    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xls", "et");
    private static final int HEAD_BYTES = 4;

    /// @throws Refused when it is no table, saying what to do
    static TableFile receive(InputStream content, String rawName) throws IOException {
        SafeName name = SafeName.of(rawName);
        if (!TEXTS.contains(name.extension()) && !WORKBOOKS.contains(name.extension())) {
            throw refused(Text.t("letter-intake.refused.kind"));
        }
        Path path = Files.createTempFile("table", "." + name.extension());
        boolean taken = false;
        try {
            copy(content, path);
            inspect(path, name);
            taken = true;
            return new TableFile(path, name, Files.size(path));
        } finally {
            if (!taken) Files.deleteIfExists(path);
        }
    }

    /// @throws Refused when no table can be read from it
    RowReader read() throws IOException {
        try {
            return RowReader.open(path, Column.NAMES);
        } catch (UnreadableTable unreadable) {
            throw refused(Text.t(unreadable.fault().key()));
        }
    }

    private static void copy(InputStream content, Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] chunk = new byte[1 << 16];
            long total = 0;
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                total += read;
                if (total > MOST_BYTES) {
                    throw refused(Text.t("letter-intake.refused.large", MOST_BYTES >> 20));
                }
                out.write(chunk, 0, read);
            }
            if (total == 0) throw refused(Text.t("files.table.empty"));
        }
    }

    private static void inspect(Path path, SafeName name) throws IOException {
        if (!isPackage(path) && TEXTS.contains(name.extension())) return;
        Verdict verdict = new FileInspection(FileLimits.standard()).inspect(path, name);
        switch (verdict) {
            case Refusal refusal -> throw refused(refusal.message());
            case Verdict.Accepted accepted -> {
                if (accepted.kind() != FileKind.XLSX && accepted.kind() != FileKind.XLS) {
                    throw refused(Text.t("letter-intake.refused.kind"));
                }
            }
        }
    }

    /// Whether it is a workbook or some other archive, whatever its name says.
    private static boolean isPackage(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(HEAD_BYTES);
            return head.length == HEAD_BYTES
                    && (head[0] == 'P' && head[1] == 'K'
                            || (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf);
        }
    }

    private static Refused refused(String text) {
        return new Refused("file", text);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public String toString() {
        return "TableFile[" + sizeBytes + "]";
    }
}
