package org.gongkai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.publication.FileChange.Held;
import org.gongkai.publication.FileChange.Kind;
import org.junit.jupiter.api.Test;

class FileChangeTest {

    @Test
    void tellsWhatCameWentAndWasReplaced() {
        var before =
                List.of(new Held("名单.xlsx", "1"), new Held("旧表.pdf", "2"), new Held("图.png", "3"));
        var now =
                List.of(new Held("图.png", "3"), new Held("名单.xlsx", "4"), new Held("新表.pdf", "5"));
        assertThat(FileChange.between(before, now))
                .containsExactly(
                        new FileChange(Kind.REPLACED, "名单.xlsx"),
                        new FileChange(Kind.ADDED, "新表.pdf"),
                        new FileChange(Kind.REMOVED, "旧表.pdf"));
    }

    @Test
    void countsTwoFilesOfOneNameEachForItself() {
        var before = List.of(new Held("表.pdf", "1"), new Held("表.pdf", "2"));
        assertThat(FileChange.between(before, List.of(new Held("表.pdf", "2"))))
                .containsExactly(new FileChange(Kind.REMOVED, "表.pdf"));
    }
}
