package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.RunningServer.bean;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.casework.Matters;
import org.gongkai.casework.PublishMatter;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class ClosedFileTest {

    private static OfficeDesk officer;
    private static OfficeDesk head;
    private static OfficeDesk leader;

    @BeforeAll
    static void signIn() throws Exception {
        officer = OfficeDesk.of("officer");
        head = OfficeDesk.of("unithead");
        leader = OfficeDesk.of("leader");
    }

    @Test
    void showsOnlyNumberOutcomeAndDates() throws Exception {
        long id = answered("归档申请人甲");
        Element paper =
                Objects.requireNonNull(
                        officer.visitor().page("/office/requests/" + id).selectFirst("#papers a"));
        officer.done(id, "archive", Map.of());
        for (OfficeDesk desk : new OfficeDesk[] {officer, head, leader}) {
            desk.page(id); // says once what was just done
            assertThat(desk.page(id))
                    .contains("已归档", "予以公开", "保管至", "不再显示")
                    .doesNotContain("归档申请人甲", "11010119900307289X", "立项批复");
            assertThat(desk.visitor().get(paper.attr("href")).statusCode()).isEqualTo(403);
        }
        String number = bean(Matters.class).get(id).number();
        assertThat(officer.visitor().page("/office/requests?number=" + number).text())
                .contains("（已归档，不显示内容）")
                .doesNotContain("立项批复");
        assertThat(officer.press(id, "remedy", "1", Map.of("kind", "reconsideration")).body())
                .doesNotContain("归档申请人甲");
    }

    @Test
    void opensForWhoMayAndSaysWhatFor() throws Exception {
        long id = answered("归档申请人乙");
        officer.done(id, "archive", Map.of());
        var reason = Map.of("purpose", "dispute", "reason", "法院调取材料");
        assertThat(open(officer, id, reason).statusCode()).isEqualTo(403);
        Connection.Response silent = open(head, id, Map.of("purpose", "dispute", "reason", " "));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.parse().select(".problem").text()).contains("请写明理由");
        assertThat(open(head, id, reason).statusCode()).isEqualTo(302);

        assertThat(head.page(id)).contains("归档申请人乙", "政府信息公开答复书", "法院调取材料");
        assertThat(officer.page(id)).doesNotContain("归档申请人乙");
        String number = bean(Matters.class).get(id).number();
        assertThat(
                        bean(JdbcClient.class)
                                .sql(
                                        "SELECT detail::text FROM audit.entry WHERE action = 'request.open-file' AND subject = ?")
                                .param("matter/" + number)
                                .query(String.class)
                                .list())
                .singleElement()
                .asString()
                .contains("dispute")
                .doesNotContain("法院");
    }

    @Test
    void becomesPublishedOnlyOnceItIsAnswered() throws Exception {
        var publishing = bean(PublishMatter.class);
        long open = officer.enter(Map.of());
        Actor by = actor("officer");
        assertThatThrownBy(() -> publishing.publish(by, open)).isInstanceOf(Refused.class);
        long id = answered("公开申请人");
        assertThat(bean(Matters.class).get(id).published()).isFalse();
        assertThatThrownBy(() -> publishing.publish(actor("cz.officer"), id))
                .isInstanceOf(NotAllowed.class);
        publishing.publish(by, id);
        publishing.publish(actor("leader"), id);
        assertThat(bean(Matters.class).get(id).published()).isTrue();
        assertThat(
                        bean(JdbcClient.class)
                                .sql(
                                        "SELECT account FROM audit.entry WHERE action = 'casework.publish' AND subject = ?")
                                .param("matter/" + bean(Matters.class).get(id).number())
                                .query(String.class)
                                .list())
                .containsExactly("officer");
    }

    private static Actor actor(String name) {
        return bean(Accounts.class).findActor(name).orElseThrow();
    }

    private static Connection.Response open(OfficeDesk desk, long id, Map<String, String> fields)
            throws Exception {
        var all = new java.util.HashMap<>(fields);
        all.put("formKey", UUID.randomUUID().toString());
        return desk.visitor().post("/office/requests/" + id + "/file/opening", all);
    }

    private static long answered(String name) throws Exception {
        long id = officer.enter(Map.of("name", name));
        officer.done(id, "prepare", Map.of("outcome", "open", "text", "申请收悉，随函提供。"));
        String hash =
                leader.visitor().page("/office/requests/" + id).select("[name=shownHash]").val();
        leader.done(id, "sign", Map.of("shownHash", hash));
        officer.done(id, "deliver", Map.of("way", "desk"));
        return id;
    }
}
