package org.gongkai.files.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinedFilesTest {

    @TempDir Path folder;

    @Test
    void passesOverTheMarkAndTheHeadOfTheSecond() throws IOException {
        var found = TableFile.of("\ufeff编号,标题\n1,甲\n\ufeff编号,标题\n\ufeff\"2\",乙\n").read(folder);

        assertThat(found.cells()).containsExactly(List.of("1", "甲"), List.of("2", "乙"));
        assertThat(found.bad()).isEmpty();
    }

    @Test
    void partsTheLineInWhichTheyMeet() throws IOException {
        var found = TableFile.of("\ufeff编号,标题\n1,甲\ufeff编号,标题\n2,乙\n").read(folder);

        assertThat(found.cells()).containsExactly(List.of("1", "甲"), List.of("2", "乙"));
        assertThat(found.bad()).isEmpty();
    }

    @Test
    void leavesAMarkInsideATextAlone() throws IOException {
        var found = TableFile.of("编号,标题\n1,\"甲,\ufeff乙,丙\"\n2,丁\ufeff戊\n").read(folder);

        assertThat(found.cells()).containsExactly(List.of("1", "甲,乙,丙"), List.of("2", "丁戊"));
    }

    @Test
    void importsNothingUnderTheHeadOfAnotherTable() throws IOException {
        var found =
                TableFile.of("编号,标题,内容\n1,甲,文\n编号,内容,标题\n2,文,乙\n编号,标题,内容\n3,丙,文\n").read(folder);

        assertThat(found.cells()).containsExactly(List.of("1", "甲", "文"), List.of("3", "丙", "文"));
        assertThat(found.faults()).containsExactly("3–3 OTHER_HEAD", "4–4 OTHER_HEAD");
    }
}
