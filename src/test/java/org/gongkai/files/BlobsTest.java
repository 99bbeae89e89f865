package org.gongkai.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobsTest {

    @TempDir Path home;
    Blobs blobs = new Blobs(Path.of(""));

    @BeforeEach
    void openStore() {
        blobs = new Blobs(home, FileLimits.standard().withMaxBytes(1000));
    }

    @Test
    void keepsTheSameBytesOnceAndGivesThemBack() throws IOException {
        Blob first = blobs.store(stream("红头文件"));
        Blob second = blobs.store(stream("红头文件"));

        assertThat(second).isEqualTo(first);
        assertThat(first.size()).isEqualTo(12);
        assertThat(blobs.read(first.hash())).asString().isEqualTo("红头文件");
        assertThat(filesOnDisk()).hasSize(1);
    }

    @Test
    void namesTheFileByItsHashUnderTwoDigits() throws IOException {
        Blob blob = blobs.store(stream("abc"));

        assertThat(blob.hash().hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(home.relativize(blobs.path(blob.hash())).toString())
                .startsWith("files/ba/7816bf8f");
    }

    @Test
    void stopsReadingAtTheLimitAndLeavesNothingBehind() {
        var endless =
                new InputStream() {
                    private int served;

                    @Override
                    public int read() {
                        served++;
                        assertThat(served).isLessThan(200_000);
                        return 'a';
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        served += length;
                        assertThat(served).isLessThan(200_000);
                        Arrays.fill(into, from, from + length, (byte) 'a');
                        return length;
                    }
                };

        assertThatThrownBy(() -> blobs.store(endless))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        e -> assertThat(e.refusal().reason()).isEqualTo(Refusal.Reason.TOO_LARGE));
        assertThat(filesOnDisk()).isEmpty();
    }

    @Test
    void noticesBytesThatWereChangedOnDisk() throws IOException {
        Blob blob = blobs.store(stream("原文"));
        Files.writeString(blobs.path(blob.hash()), "篡改");

        assertThatThrownBy(() -> blobs.read(blob.hash())).hasMessageContaining("no longer matches");
    }

    @Test
    void deletesOnlyOldFilesThatNothingRefersTo() throws IOException {
        Blob used = blobs.store(stream("用着的"));
        Blob orphan = blobs.store(stream("没人用的"));

        assertThat(blobs.deleteUnreferenced(Set.of(used.hash()), Instant.now().minusSeconds(60)))
                .isZero();
        assertThat(blobs.deleteUnreferenced(Set.of(used.hash()), Instant.now().plusSeconds(60)))
                .isEqualTo(1);
        assertThat(blobs.exists(used.hash())).isTrue();
        assertThat(blobs.exists(orphan.hash())).isFalse();
        assertThatThrownBy(() -> blobs.open(orphan.hash())).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void keepsAnUploadOnlyAfterLookingAtIt() throws IOException {
        var intake = new Intake(blobs, new FileInspection(FileLimits.standard()));

        assertThatThrownBy(() -> intake.look(stream("#!/bin/sh\nrm -rf /"), "说明.txt"))
                .isInstanceOf(RefusedFileException.class);
        assertThat(filesOnDisk()).isEmpty();
        try (Intake.Incoming file = intake.look(stream("姓名,金额"), "C:\\桌面\\名单.csv")) {
            assertThat(file.kind()).isEqualTo(FileKind.CSV);
            assertThat(file.name().value()).isEqualTo("名单.csv");
            assertThat(blobs.exists(file.keep().hash())).isTrue();
        }
        try (Intake.Incoming file = intake.look(stream("不要了"), "不要了.txt")) {
            assertThat(filesOnDisk()).contains(file.path());
        }
        assertThat(filesOnDisk()).hasSize(1);
    }

    private List<Path> filesOnDisk() {
        try (var all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(Papers.text(text));
    }
}
