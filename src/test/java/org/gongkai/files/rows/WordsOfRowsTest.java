package org.gongkai.files.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gongkai.pages.Text;
import org.junit.jupiter.api.Test;

class WordsOfRowsTest {

    @Test
    void hasASentenceForEverythingItMaySay() {
        var keys =
                Stream.of(
                                Stream.of(BadRow.Reason.values()).map(BadRow.Reason::key),
                                Stream.of(Row.Remark.values()).map(Row.Remark::key),
                                Stream.of(UnreadableTable.Fault.values())
                                        .map(UnreadableTable.Fault::key))
                        .flatMap(each -> each);

        assertThat(keys).allSatisfy(key -> assertThat(Text.has(key)).as(key).isTrue());
    }
}
