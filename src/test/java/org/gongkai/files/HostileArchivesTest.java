package org.gongkai.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileArchivesTest {

    @TempDir Path folder;
    final FileInspection inspection = new FileInspection(FileLimits.standard());

    @Test
    void refusesAnArchiveThatSwellsAHundredfold() throws IOException {
        assertThat(reason(Papers.zip(Map.of("零.txt", new byte[60 * 1024 * 1024]))))
                .isEqualTo(Refusal.Reason.ZIP_BOMB);
    }

    @Test
    void refusesABombInsideAnOfficeFile() throws IOException {
        byte[] bomb =
                Papers.withEntry(
                        Papers.docx("文"), "word/media/x.xml", " ".repeat(60 * 1024 * 1024));

        assertThat(reason("文.docx", bomb)).isEqualTo(Refusal.Reason.ZIP_BOMB);
    }

    @Test
    void refusesABombWrappedInAnotherArchive() throws IOException {
        byte[] inner = Papers.zip(Map.of("零.bin", new byte[60 * 1024 * 1024]));

        assertThat(reason(Papers.zip(Map.of("内.dat", inner)))).isEqualTo(Refusal.Reason.ZIP_BOMB);
    }

    @Test
    void refusesTooManyEntries() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 5001; i++) {
            entries.put(i + ".txt", new byte[0]);
        }

        assertThat(reason(Papers.zip(entries))).isEqualTo(Refusal.Reason.ZIP_BOMB);
    }

    @Test
    void refusesArchivesInArchivesBeyondTheDepth() throws IOException {
        byte[] archive = Papers.zip(Map.of("一.txt", Papers.text("一")));
        for (int i = 0; i < 2; i++) {
            archive = Papers.zip(Map.of("内.zip", archive));
        }
        assertThat(verdict("包.zip", archive)).isInstanceOf(Verdict.Accepted.class);

        assertThat(reason(Papers.zip(Map.of("内.zip", archive))))
                .isEqualTo(Refusal.Reason.ZIP_TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "/etc/a.txt", "a/../../b.txt", "..\\a.txt", "C:\\a.txt"})
    void refusesNamesThatLeadOutOfTheFolder(String name) throws IOException {
        assertThat(reason(Papers.zip(Map.of(name, Papers.text("x")))))
                .isEqualTo(Refusal.Reason.UNSAFE_PATH);
    }

    @Test
    void readsNamesPackedOnChineseWindows() throws IOException {
        Path file = folder.resolve("gbk.zip");
        try (var out = new ZipArchiveOutputStream(Files.newOutputStream(file))) {
            out.setEncoding("GBK");
            out.setUseLanguageEncodingFlag(false);
            out.putArchiveEntry(new ZipArchiveEntry("低保名单/第一批.txt"));
            out.write("张".getBytes(Charset.forName("GBK")));
            out.closeArchiveEntry();
        }

        try (Archive archive = Archive.open(file)) {
            assertThat(archive.entries().getFirst().name()).isEqualTo("低保名单/第一批.txt");
        }
    }

    private Refusal.Reason reason(byte[] zip) throws IOException {
        return reason("包.zip", zip);
    }

    private Refusal.Reason reason(String name, byte[] zip) throws IOException {
        Verdict verdict = verdict(name, zip);
        assertThat(verdict).isInstanceOf(Refusal.class);
        return ((Refusal) verdict).reason();
    }

    private Verdict verdict(String name, byte[] zip) throws IOException {
        return inspection.inspect(Papers.file(folder, "upload", zip), SafeName.of(name));
    }
}
