package org.gongkai.letter.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.organization.Actor;
import org.gongkai.publication.WithdrawDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ReadingAnswersTest {

    private static final String TITLE = "示例：直饮水点什么时候建";

    private final Writer reader = new Writer();

    @Test
    void showsQuestionAndAnswerUntilTheyAreWithdrawn() throws Exception {
        Map<String, String> fields = Writer.filledIn();
        fields.put("category", "culture");
        Matter matter = Writer.matter(new Writer().write(fields));
        long id = PublishedLetters.of(matter, TITLE, "公园里缺直饮水点。", "已经列入二期。");

        Element article = article(reader.page("/letters/answers"), id);
        assertThat(article.select(".prose").eachText()).containsExactly("公园里缺直饮水点。", "已经列入二期。");
        assertThat(reader.page("/letters").select("a[href='/d/" + id + "']").text())
                .isEqualTo(TITLE);
        assertThat(article(reader.page("/letters/answers?category=culture&body=MJ"), id).text())
                .contains("文化体育");
        assertThat(reader.page("/letters/answers?category=farming").select("#chosen-" + id))
                .isEmpty();
        assertThat(reader.page("/letters/answers?year=2009").select("#chosen-" + id)).isEmpty();
        String feed = reader.page("/letters/answers").select("link[type$=atom+xml]").attr("href");
        assertThat(reader.to(feed).execute().body()).contains(TITLE);

        bean(WithdrawDocument.class).withdraw(Actor.SYSTEM, id, "示例");
        assertThat(reader.page("/letters/answers").select("#chosen-" + id)).isEmpty();
    }

    @Test
    void isShownToWhoIsAboutToAskTheSame() throws Exception {
        Matter matter = Writer.matter(new Writer().write(Writer.filledIn()));
        long id = PublishedLetters.of(matter, "示例：公租房轮候期怎样计算", "公租房轮候期从哪天算？", "从登记之日算。");
        Map<String, String> fields = Writer.filledIn();
        fields.put("title", "公租房轮候期怎样计算");
        for (int i = 0; i < 50; i++) {
            if (reader.preview(fields).select(".similar a[href='/d/" + id + "']").hasText()) return;
            Thread.sleep(200);
        }
        assertThat(reader.preview(fields).select(".similar").text()).contains("公租房轮候期");
    }

    private static Element article(Document page, long id) {
        Element head = java.util.Objects.requireNonNull(page.getElementById("chosen-" + id));
        return java.util.Objects.requireNonNull(head.closest("article"));
    }
}
