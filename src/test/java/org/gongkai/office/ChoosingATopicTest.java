package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.publication.Editions;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The topic of a document is a class of the national subject classification.
@Tag("slow")
class ChoosingATopicTest {

    private static final String CHOICES = "#draft [name=topicCode] option";

    @Test
    void offersTheNationalClassesInEveryLanguage() throws Exception {
        Visitor officer = Visitor.named("dx.officer");
        String place = "/office/editions/" + officer.draft("选主题");
        assertThat(officer.page(place).select(CHOICES).eachText()).contains("02 综合政务", "02A 政务公开");
        assertThat(officer.to(place).cookie("lang", "en").get().select(CHOICES).eachText())
                .contains("02 综合政务", "02A 政务公开");
    }

    @Test
    void keepsTheCode() throws Exception {
        Visitor officer = Visitor.named("dx.officer");
        long edition = officer.draft("主题存代码");
        assertThat(saved(officer, edition, "02A").statusCode()).isEqualTo(302);
        assertThat(RunningServer.bean(Editions.class).get(edition).content().topicCode())
                .isEqualTo("02A");
    }

    @Test
    void refusesWhatIsNoClassBesideTheField() throws Exception {
        Visitor officer = Visitor.named("dx.officer");
        Connection.Response answer = saved(officer, officer.draft("没有的主题"), "<b>别的</b>");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select(".wrong:has([name=topicCode]) .problem").text())
                .isNotEmpty();
    }

    private static Connection.Response saved(Visitor officer, long edition, String topic)
            throws IOException {
        FormElement form = officer.completed(edition, "<p>正文</p>");
        Element choice = form.select("[name=topicCode]").getFirst();
        choice.select("option").removeAttr("selected");
        choice.appendElement("option").val(topic).attr("selected", "selected");
        return form.submit().data("then", "save").execute();
    }
}
