package org.gongkai.letter.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.letter.intake.table.Nodes.bean;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.gongkai.files.Blobs;
import org.gongkai.files.Sha256;
import org.gongkai.letter.intake.SealedFiles;
import org.gongkai.privacy.ChangeKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was uploaded is sealed while it waits, under every key there ever is, and gone afterwards.
@Tag("slow")
class SealedTablesTest {

    private static final int PIECE = 1 << 20;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 7})
    void aFileComesOutAsItWentIn(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Path clear = Files.write(folder.resolve("in"), bytes);
        SealedFiles files = bean(SealedFiles.class);
        Sha256 kept = files.keep(clear, "test/1");
        Path out = folder.resolve("out");
        files.open(kept, "test/1", out);
        assertThat(Files.readAllBytes(out)).isEqualTo(bytes);
        files.forget(kept);
        assertThat(bean(Blobs.class).exists(kept)).isFalse();
    }

    @Test
    void aFileThatWasCutOrMovedIsNotOpened() throws IOException {
        byte[] bytes = new byte[2 * PIECE + 5];
        Path clear = Files.write(folder.resolve("in"), bytes);
        SealedFiles files = bean(SealedFiles.class);
        Sha256 kept = files.keep(clear, "test/1");
        Path out = folder.resolve("out");
        assertThatThrownBy(() -> files.open(kept, "test/2", out))
                .isInstanceOf(IllegalStateException.class);
        Path place = bean(Blobs.class).path(kept);
        byte[] sealed = Files.readAllBytes(place);
        Files.write(place, Arrays.copyOf(sealed, sealed.length - PIECE / 2));
        assertThatThrownBy(() -> files.open(kept, "test/1", out))
                .isInstanceOfAny(IOException.class, IllegalStateException.class);
    }

    @Test
    void aChangeOfKeyReachesWhatWaits() throws IOException {
        String person = "来信人改密钥";
        String table = "编号,内容,姓名,电话\nK-1,井盖坏了," + person + ",0000-66097007\nK-2,,某人,1\n";
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        long id = Nodes.upload("mj-box", person + ".csv", bytes);
        Sha256 before = Objects.requireNonNull(Nodes.get(id).kept());
        assertThat(Files.readString(bean(Blobs.class).path(before), StandardCharsets.ISO_8859_1))
                .doesNotContain(
                        new String(
                                person.getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.ISO_8859_1));
        assertThat(row(id)).doesNotContain(person);
        bean(ChangeKey.class).change();
        TableImport one = Nodes.get(id);
        assertThat(one.kept()).isNotEqualTo(before);
        assertThat(one.name()).isEqualTo(person + ".csv");
        bean(KeepImports.class).start(Nodes.OFFICER, id);
        Nodes.node().run();
        TableImport done = Nodes.get(id);
        assertThat(done.fresh()).isEqualTo(1);
        assertThat(done.bad()).isEqualTo(1);
        assertThat(bean(Blobs.class).exists(Objects.requireNonNull(one.kept()))).isFalse();
        bean(ChangeKey.class).change();
        assertThat(bean(TableImports.class).rows(done, RowResult.BAD, 0, 9))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).contains("某人"));
    }

    @Test
    void aRowWithoutANumberIsKnownAgainUnderANewKey() {
        byte[] table = "时间,内容,昵称\n2026-11-01 08:00,只说一次的话,某某\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Nodes.done("mj-box", "一.csv", table).fresh()).isEqualTo(1);
        bean(ChangeKey.class).change();
        TableImport again = Nodes.done("mj-box", "二.csv", table);
        assertThat(again.fresh()).isZero();
        assertThat(again.again()).isEqualTo(1);
    }

    private static String row(long id) {
        return bean(JdbcClient.class)
                .sql("SELECT i::text FROM letter.table_import i WHERE id = ?")
                .param(id)
                .query((row, n) -> row.getString(1))
                .single();
    }
}
