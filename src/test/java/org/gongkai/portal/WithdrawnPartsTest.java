package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What stood under a document that was taken back.
@Tag("slow")
class WithdrawnPartsTest {

    private static final String WORDS = "撤下之前的话";
    private static final String REASON = "附表内容有误";

    @Test
    void sayThatTheyWereWithdrawnAndWhy() throws IOException {
        var document = Published.of("要撤下的两版文件", WORDS);
        document.revisedAndPublished();
        String first = document.page("/editions/1");
        String file = document.file(2);
        assertThat(get(first).body()).contains(WORDS);
        assertThat(get(file).body()).contains(WORDS);

        document.withdrawn(REASON);

        for (String address :
                new String[] {
                    document.page(""),
                    first,
                    document.page("/editions/2"),
                    document.page("/editions/2/changes"),
                    document.page("/figures"),
                    document.file(1),
                    file
                }) {
            var answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(410);
            assertThat(answer.parse().select("main").text())
                    .as(address)
                    .contains(REASON)
                    .doesNotContain(WORDS);
            assertThat(answer.header("Content-Disposition")).as(address).isNull();
        }
    }

    @Test
    void stayUnknownWhenTheyNeverWerePublic() throws IOException {
        var document = Published.of("撤下后又在修订的文件", WORDS);
        document.withdrawn(REASON);
        document.revised();

        assertThat(get(document.page("/editions/2")).statusCode()).isEqualTo(404);
        assertThat(get(document.page("/editions/3")).statusCode()).isEqualTo(404);
        assertThat(get(document.file(2)).statusCode()).isEqualTo(404);
    }

    @Test
    void bearTheReasonOfTheirOwnWithdrawal() throws IOException {
        var document = Published.of("撤下两次的文件", WORDS);
        document.withdrawn("第一次撤下");
        document.revisedAndPublished();
        assertThat(get(document.page("")).statusCode()).isEqualTo(200);
        assertThat(get(document.page("/editions/1")).body()).contains("第一次撤下");

        document.withdrawn("第二次撤下");

        assertThat(get(document.page("")).body()).contains("第二次撤下");
        assertThat(get(document.page("/editions/1")).body()).contains("第一次撤下");
    }

    private static Connection.Response get(String path) throws IOException {
        return RunningServer.anybody().newRequest(RunningServer.address() + path).execute();
    }
}
