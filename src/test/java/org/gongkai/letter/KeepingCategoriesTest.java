package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.access.Visitor;
import org.jsoup.Connection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class KeepingCategoriesTest {

    private static final String PATH = "/office/letters/categories";

    private static Visitor admin;

    @BeforeAll
    static void signIn() throws Exception {
        admin = Visitor.named("admin");
    }

    @Test
    void aNewOneNeverReplacesOneThatIsThere() throws Exception {
        Connection.Response answer = admin.post(PATH, Map.of("code", "city", "name", "城市"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select(".field.wrong:has([name=code])").text()).contains("已经有了");
        assertThat(admin.page(PATH).select("td a[href*='code=city']").text()).isNotEqualTo("城市");
    }

    @Test
    void oneIsChangedAfterItWasChosen() throws Exception {
        assertThat(admin.post(PATH, Map.of("code", "test-kind", "name", "试验分类")).statusCode())
                .isEqualTo(302);
        var form = new HashMap<String, String>();
        admin.page(PATH + "?code=test-kind")
                .select("#keep input[name]:not([type=checkbox])")
                .forEach(field -> form.put(field.attr("name"), field.val()));
        form.remove("_csrf");
        form.put("name", "改过的分类");
        form.put("ended", "yes");

        assertThat(admin.post(PATH, form).statusCode()).isEqualTo(302);

        assertThat(admin.page(PATH).select("tr:has(a[href*='code=test-kind'])").text())
                .contains("改过的分类", "停用");
    }
}
