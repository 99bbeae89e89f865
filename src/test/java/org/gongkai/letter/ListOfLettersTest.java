package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ListOfLettersTest {

    private static Clerk officer;

    @BeforeAll
    static void signIn() throws Exception {
        officer = Clerk.named("officer");
    }

    @Test
    void opensTheListOfEachNumberAboveIt() throws Exception {
        officer.enter(Map.of("title", "早就该答的一件", "cameOn", "2026-03-02T09:00"));
        Document page = officer.visitor().page("/office/letters");
        for (Element tile : page.select("#pressing a")) {
            Document list = officer.visitor().page(tile.attr("href"));
            assertThat(list.select(".total span").text())
                    .as(tile.text())
                    .contains("共 " + tile.select("strong").text() + " 条");
        }
        String late = page.select("#pressing a[href*=late]").attr("href");
        assertThat(officer.visitor().page(late).text()).contains("早就该答的一件");
    }

    @Test
    void narrowsByTheFieldsAndKeepsWhatHasNone() throws Exception {
        officer.enter(Map.of("kind", "praise", "title", "要表扬的一件"));
        Document praise = officer.visitor().page("/office/letters?kind=praise&medium=hotline");
        assertThat(praise.select("tbody .first small").eachText())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("表扬"));
        assertThat(praise.select(".filters [type=hidden][name=medium]").val()).isEqualTo("hotline");
        assertThat(praise.select("#further")).hasSize(1);
        assertThat(officer.visitor().page("/office/letters?kind=consult").text())
                .doesNotContain("要表扬的一件");
    }

    @Test
    void givesATableWithoutPersonalData() throws Exception {
        long id = officer.enter(Map.of("name", "表格里没有的人", "title", "表格里没有的标题"));
        String number = officer.document(id).select(".trail span").eachText().getLast();
        String table = officer.visitor().get("/office/letters.csv?sort=received").body();
        assertThat(table)
                .contains(number, "测试热线")
                .doesNotContain("表格里没有的人", "表格里没有的标题", "13900005678");
    }

    @Test
    void findsAPersonByExactWordsOnly() throws Exception {
        officer.enter(Map.of("name", "查找专用来信人", "phone", "13955556666", "title", "查找到的一件"));
        for (String exact : List.of("查找专用来信人", "139 5555 6666")) {
            assertThat(found(officer, exact)).as(exact).contains("查找到的一件");
        }
        assertThat(found(officer, "查找专用")).doesNotContain("查找到的一件");
        assertThat(found(Clerk.named("cz.officer"), "查找专用来信人")).doesNotContain("查找到的一件");
    }

    private static String found(Clerk clerk, String exact) throws Exception {
        return clerk.visitor().post("/office/letters/find", Map.of("exact", exact)).body();
    }
}
