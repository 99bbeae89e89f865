package org.gongkai.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.RunningServer;
import org.gongkai.catalogue.ReviewLevel;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class PublishingRulesTest {

    /// Made up; its check digit is right.
    private static final String ID_NUMBER = "110101199003072893";

    private final SaveDraft drafts = RunningServer.bean(SaveDraft.class);
    private final Editions editions = RunningServer.bean(Editions.class);
    private final SubmitForReview submission = RunningServer.bean(SubmitForReview.class);
    private final DecideReview review = RunningServer.bean(DecideReview.class);
    private final PublishEdition publishing = RunningServer.bean(PublishEdition.class);
    private final SettleFinding settling = RunningServer.bean(SettleFinding.class);
    private final ScreenEdition screening = RunningServer.bean(ScreenEdition.class);
    private final AttachFile files = RunningServer.bean(AttachFile.class);
    private final JdbcClient jdbc = RunningServer.bean(JdbcClient.class);
    private final Actor officer = actor("officer");
    private final Actor leader = actor("leader");

    @Test
    void anIdNumberInAnAttachedSheetStopsTheDocumentUntilSomebodySaysWhy() throws IOException {
        long edition = draft("附表里有身份证号的通知", ReviewLevel.ORDINARY);
        files.attach(officer, edition, new ByteArrayInputStream(sheetWith(ID_NUMBER)), "名单.xlsx");

        assertThatThrownBy(() -> submission.submit(officer, edition))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("1 处必须处理");

        NoticedFinding finding =
                screening.list(edition).stream()
                        .filter(NoticedFinding::isBlocking)
                        .findFirst()
                        .orElseThrow();
        assertThat(finding.place()).contains("名单.xlsx").contains("B2");
        settling.waive(officer, edition, finding.id(), "本人书面同意公开");
        submission.submit(officer, edition);
        assertThat(editions.get(edition).state()).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    void anEditAfterTheSignatureVoidsIt() {
        long edition = signed("签发后又改的通知");
        Edition now = editions.get(edition);
        drafts.save(officer, edition, now.saveCount(), now.content().replacing("正文", "改过的正文"));

        assertThatThrownBy(() -> publishing.publish(leader, edition)).isInstanceOf(Refused.class);
        assertThat(editions.get(edition).state()).isEqualTo(EditionState.DRAFT);
    }

    @Test
    void aTextChangedBehindTheProgramsBackIsNotPublished() {
        long edition = signed("被直接改库的通知");
        jdbc.sql("UPDATE publication.edition SET html = '<p>另一篇文字</p>' WHERE id = ?")
                .param(edition)
                .update();

        assertThatThrownBy(() -> publishing.publish(leader, edition))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("签发之后内容有改动");
    }

    @Test
    void theDatabaseRefusesAPublicationWithoutTheDecision() {
        long edition = draft("没有签发的通知", ReviewLevel.ORDINARY);

        assertThatThrownBy(() ->
                        jdbc.sql(
                                        """
                                        UPDATE publication.edition SET state = 'live', published_at = now()
                                        WHERE id = ?
                                        """)
                                .param(edition)
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nobodyReviewsTheirOwnDraft() {
        Actor unitHead = actor("unithead");
        long edition = draftOf(unitHead, "自己起草的通知", ReviewLevel.ORDINARY);
        submission.submit(unitHead, edition);

        assertThatThrownBy(() ->
                        review.approve(
                                unitHead,
                                edition,
                                ReviewStep.UNIT_HEAD,
                                editions.get(edition).contentHash(),
                                "同意"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("自己起草");
    }

    @Test
    void aReviewerWhoSawOtherContentDecidesNothing() {
        long edition = draft("审查时内容已变的通知", ReviewLevel.ORDINARY);
        submission.submit(officer, edition);

        assertThatThrownBy(() ->
                        review.approve(
                                actor("unithead"),
                                edition,
                                ReviewStep.UNIT_HEAD,
                                "0".repeat(64),
                                "同意"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("刷新页面");
    }

    @Test
    void someoneOfAnotherBodyMayNotTouchTheDraft() {
        long edition = draft("别的单位的通知", ReviewLevel.ORDINARY);
        Edition now = editions.get(edition);

        assertThatThrownBy(() ->
                        drafts.save(actor("cz.officer"), edition, now.saveCount(), now.content()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anImportantDocumentNeedsTheRecordOfTheMeeting() {
        long edition = draft("重要事项的通知", ReviewLevel.IMPORTANT);
        submission.submit(officer, edition);
        approve("unithead", edition, "同意");
        approve("secrecy", edition, "同意");

        assertThatThrownBy(() -> approve("unithead", edition, ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("联席会议");
        approve("unithead", edition, "2026年11月20日第3次联席会议，同意公开。");
        approve("leader", edition, "同意");
        assertThat(editions.get(edition).state()).isEqualTo(EditionState.SIGNED);
    }

    @Test
    void aRevisionTakesThePlaceOfTheEditionBeforeAndKeepsTheIndexNumber() {
        long first = signed("会修订的通知");
        publishing.publish(leader, first);
        Edition live = editions.get(first);
        long second = RunningServer.bean(ReviseDocument.class).revise(officer, live.documentId());
        Edition draft = editions.get(second);
        drafts.save(officer, second, draft.saveCount(), draft.content().withChangeNote("更正时间"));
        sign(second);
        publishing.publish(leader, second);

        assertThat(editions.get(first).state()).isEqualTo(EditionState.SUPERSEDED);
        assertThat(editions.get(second).state()).isEqualTo(EditionState.LIVE);
        assertThat(editions.get(second).indexNumber()).isEqualTo(live.indexNumber()).isNotNull();
    }

    @Test
    void aScheduledEditionGoesLiveByItself() throws InterruptedException {
        long edition = signed("定时发布的通知");
        publishing.schedule(leader, edition, Instant.now().plusMillis(1500));

        assertThat(editions.get(edition).state()).isEqualTo(EditionState.SIGNED);
        for (int i = 0; i < 100 && editions.get(edition).state() != EditionState.LIVE; i++)
            Thread.sleep(200);
        assertThat(editions.get(edition).state()).isEqualTo(EditionState.LIVE);
    }

    private long signed(String title) {
        long edition = draft(title, ReviewLevel.ORDINARY);
        sign(edition);
        return edition;
    }

    private void sign(long edition) {
        submission.submit(officer, edition);
        approve("unithead", edition, "同意");
        approve("secrecy", edition, "同意");
        approve("leader", edition, "同意");
    }

    private void approve(String username, long edition, String opinion) {
        Edition now = editions.get(edition);
        ReviewStep step = java.util.Objects.requireNonNull(now.awaiting());
        review.approve(actor(username), edition, step, now.contentHash(), opinion);
    }

    private long draft(String title, ReviewLevel level) {
        return draftOf(officer, title, level);
    }

    private long draftOf(Actor drafter, String title, ReviewLevel level) {
        var content =
                new Draft(
                        title,
                        "",
                        DocumentKind.NOTICE,
                        "20.15",
                        null,
                        null,
                        LocalDate.of(2026, 11, 20),
                        "",
                        "",
                        "<p>正文</p>",
                        Attribute.PROACTIVE,
                        "",
                        "",
                        level,
                        null,
                        "");
        return drafts.start(
                drafter,
                RunningServer.bean(Bodies.class).find("MJ-BG").orElseThrow().id(),
                content);
    }

    private static Actor actor(String username) {
        return RunningServer.bean(Accounts.class).findActor(username).orElseThrow();
    }

    private static byte[] sheetWith(String value) throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("张某");
            row.createCell(1).setCellValue(value);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
