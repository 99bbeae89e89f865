package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.jsoup.Connection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class HandingOverTest {

    private static OfficeDesk officer;
    private static OfficeDesk finance;
    private static OfficeDesk supervisor;

    @BeforeAll
    static void signIn() throws Exception {
        officer = OfficeDesk.of("officer");
        finance = OfficeDesk.of("cz.officer");
        supervisor = OfficeDesk.of("supervisor");
    }

    @Test
    void goesToTheRightBodyBeforeItIsConfirmed() throws Exception {
        long id = officer.enter(unconfirmed());
        Matter before = matter(id);
        String code = bean(Matters.class).queryCode(before);
        assertThat(finance.visitor().get("/office/requests/" + id).statusCode()).isEqualTo(403);
        officer.done(id, "together/hand-over", Map.of("to", "MJ-CZ", "reason", "属于财政预算"));

        assertThat(matter(id).number()).isEqualTo(before.number());
        assertThat(bean(Matters.class).queryCode(matter(id))).isEqualTo(code);
        assertThat(finance.page(id)).contains("属于财政预算", "确认收到", "移交");
        assertThat(finance.visitor().page("/office").text()).contains("待确认收到的申请");
        assertThat(officer.page(id)).contains("您只能查看", "申请人甲", "属于财政预算");
        assertThat(officer.visitor().page("/office/requests/helping").select("#gone").text())
                .contains(before.number());
        String seen = finance.seen(id);
        assertThat(officer.press(id, "confirm", seen, Map.of()).statusCode()).isEqualTo(403);
        var mine = FollowedByCode.page(id);
        assertThat(mine.select(".standing").text()).contains("财政局");
        assertThat(mine.select(".story").text())
                .contains("申请转到另一机关办理", "财政局")
                .doesNotContain("属于财政预算");

        finance.done(id, "confirm", Map.of());
        assertThat(finance.page(id)).contains("办理中");
    }

    @Test
    void comesBackWithAReasonAndNotTwice() throws Exception {
        long id = officer.enter(unconfirmed());
        assertThat(officer.press(id, "together/send-back", Map.of("reason", "退")).parse().text())
                .contains("不是别的单位移交来的");
        officer.done(id, "together/hand-over", Map.of("to", "MJ-CZ", "reason", "疑为财政事项"));
        Connection.Response silent = finance.press(id, "together/send-back", Map.of("reason", " "));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.parse().select(".problem").text()).contains("请写明理由");
        finance.done(id, "together/send-back", Map.of("reason", "本局不是制作机关"));
        assertThat(officer.page(id)).contains("本局不是制作机关", "退回", "确认收到");
        assertThat(officer.press(id, "together/send-back", Map.of("reason", "再退")).statusCode())
                .isEqualTo(422);
        assertThat(finance.page(id)).contains("您只能查看");
        assertThat(FollowedByCode.page(id).select(".story").text()).contains("申请退回原机关办理");
    }

    @Test
    void staysWhereTheClockRunsUnlessASupervisorMovesIt() throws Exception {
        long id = officer.enter(Map.of());
        Matter before = matter(id);
        var move = Map.of("to", "MJ-CZ", "reason", "属于财政预算");
        Connection.Response refused = officer.press(id, "together/hand-over", move);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.parse().select(".alert").text())
                .contains("收到之日已确认为 " + before.receivedOn(), "第三十六条第五项");
        assertThat(officer.press(id, "together/reassign", move).statusCode()).isEqualTo(403);

        supervisor.done(id, "together/reassign", move);
        Matter after = matter(id);
        assertThat(after.bodyName()).isNotEqualTo(before.bodyName());
        assertThat(after.receivedOn()).isEqualTo(before.receivedOn());
        assertThat(after.dueOn()).isEqualTo(before.dueOn());
        assertThat(finance.page(id)).contains("拟写答复");
        assertThat(finance.press(id, "together/send-back", Map.of("reason", "退")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void linksToWhatOnlyTheOtherBodyMayRead() throws Exception {
        long id = officer.enter(unconfirmed());
        officer.done(id, "together/hand-over", Map.of("to", "MJ-CZ", "reason", "属于财政预算"));
        long own = officer.enter(Map.of("name", "关联申请人", "idNumber", "110101199003070310"));
        String number = matter(own).number();
        assertThat(finance.press(id, "together/link", Map.of("number", number)).parse().text())
                .contains("没有这个编号的申请，或者您无权查看");
        // the office had it before and reads both
        officer.done(own, "together/link", Map.of("number", matter(id).number()));
        assertThat(linked(officer, own)).isOne();
        assertThat(finance.page(id)).contains(number);
        assertThat(linked(finance, id)).isZero();
        officer.done(own, "together/unlink", Map.of("other", Long.toString(id)));
        assertThat(finance.page(id)).doesNotContain(number);
    }

    private static int linked(OfficeDesk desk, long id) throws Exception {
        return desk.visitor()
                .page("/office/requests/" + id)
                .select("#together a[href^=/office/requests/]")
                .size();
    }

    private static Map<String, String> unconfirmed() {
        return Map.of("cameBy", "fax", "wayWanted", "fax");
    }

    private static Matter matter(long id) {
        return bean(Matters.class).get(id);
    }
}
