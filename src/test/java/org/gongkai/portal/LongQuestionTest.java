package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gongkai.RunningServer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody pastes a whole paragraph into the search field.
@Tag("slow")
class LongQuestionTest {

    @ParameterizedTest
    @ValueSource(ints = {101, 1000, 1500})
    void isToldBesideTheFieldHowMuchOfItCounts(int length) throws IOException {
        Document page = search("公".repeat(length));
        assertThat(page.connection().response().statusCode()).isEqualTo(200);
        var field = page.select("input[name=q]");
        assertThat(field.val()).hasSize(100);
        assertThat(page.select("#" + field.attr("aria-describedby")).text())
                .contains("前 100 个字", Integer.toString(length));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void isNotToldAnythingWhenAllOfItCounts(int length) throws IOException {
        assertThat(search("公".repeat(length)).select("[aria-describedby], .field-note")).isEmpty();
    }

    private static Document search(String question) throws IOException {
        return RunningServer.anybody()
                .newRequest(RunningServer.address() + "/search")
                .data("q", question)
                .get();
    }
}
