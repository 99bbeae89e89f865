package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gongkai.audit.AuditTrail;
import org.gongkai.database.ChangeFeed;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Everything happens in transactions that are undone, so that the calendar of the other tests
/// stays as it is.
@Tag("slow")
class ImportingANoticeTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    private final Notices notices = bean(Notices.class);
    private final JdbcClient jdbc = bean(JdbcClient.class);
    private final Random random = new Random(2027);

    @Test
    void theClocksMoveAsThePreviewSaidAndAsIfComputedFromTheBeginning() {
        undone(() -> {
            KeptClocks clocks = someClocks(300);
            ImportNotice importing = importing(List.of(clocks));
            NoticePreview preview = importing.preview(Actor.SYSTEM, Notice2027.form());
            assertThat(preview.problems()).isEmpty();
            assertThat(preview.moved()).hasSizeBetween(50, 299);

            ImportNotice.Done done =
                    importing.keep(Actor.SYSTEM, Notice2027.form(), preview.against());

            assertThat(done.moved()).isEqualTo(preview.moved());
            var days = new ArrayList<>(ShippedCalendar.days());
            days.addAll(preview.days());
            var fromTheBeginning = new WorkCalendar(2004, 2027, days);
            try (var all = clocks.list()) {
                assertThat(all)
                        .hasSize(300)
                        .allSatisfy(one ->
                                assertThat(one.due()).isEqualTo(one.clock().due(fromTheBeginning)));
            }
            assertThat(lines("calendar.move-clock")).isEqualTo(done.moved().size());
            assertThat(lines("calendar.import")).isEqualTo(1);
        });
    }

    @Test
    void whatWasProvisionalIsCertainOnceTheYearIsThere() {
        undone(() -> {
            KeptClocks clocks = someClocks(200);
            assertThat(provisional("true")).isPositive();

            keep(importing(List.of(clocks)), Notice2027.form());

            assertThat(provisional("due <= '2027-12-31'")).isZero();
            assertThat(provisional("due > '2027-12-31'")).isPositive();
        });
    }

    @Test
    void aCorrectionIsAFurtherVersionAndTheFirstIsHistory() {
        undone(() -> {
            ImportNotice importing = importing(List.of());
            keep(importing, Notice2027.form());
            NoticeForm longer = with(Notice2027.TEXT.replace("6月9日（周三）放假1天", "6月9日至10日放假调休，共2天"));

            ImportNotice.Done done = keep(importing, longer);

            assertThat(done.version()).isEqualTo(2);
            assertThat(notices.list(2027))
                    .extracting(KeptNotice::inForce)
                    .containsExactly(true, false);
            assertThat(inForce().isWorking(LocalDate.of(2027, 6, 10))).isFalse();
        });
    }

    @Test
    void aChangeDuringTheYearCountsBeforeTheYearsNotice() {
        undone(() -> {
            var change =
                    new NoticeForm(
                            false,
                            2026,
                            "国务院办公厅关于调整2026年国庆节假期安排的通知",
                            "国办发明电〔2026〕01号",
                            "国庆节：10月8日（周四）放假1天。10月7日（周三）上班。",
                            0);
            assertThat(inForce().isWorking(LocalDate.of(2026, 10, 7))).isFalse();

            keep(importing(List.of()), change);

            assertThat(inForce().isWorking(LocalDate.of(2026, 10, 7))).isTrue();
            assertThat(inForce().isWorking(LocalDate.of(2026, 10, 8))).isFalse();
            assertThat(inForce().isWorking(FIRST)).isFalse();
        });
    }

    @Test
    void aLocalDayCountsAndCoversNoYear() {
        undone(() -> {
            ImportNotice importing = importing(List.of());
            var local = new NoticeForm(true, 2027, "关于防汛停工的通知", "明政发〔2027〕1号", "停工：7月1日放假。", 0);
            ImportNotice.Done done = keep(importing, local);
            assertThat(inForce().isWorking(LocalDate.of(2027, 7, 1))).isFalse();
            assertThat(inForce().lastCovered()).isEqualTo("2026-12-31");

            long series = notices.list(2027).getFirst().series();
            var withdrawn = new NoticeForm(true, 2027, local.title(), "明政发〔2027〕2号", "", series);
            assertThat(keep(importing, withdrawn).version()).isEqualTo(done.version() + 1);

            assertThat(inForce().isWorking(LocalDate.of(2027, 7, 1))).isTrue();
        });
    }

    @Test
    void aDayInTheDecemberBeforeNeitherCoversNorUncoversThatYear() {
        undone(() -> {
            keep(importing(List.of()), Notice2027.form());
            assertThat(inForce().isWorking(LocalDate.of(2026, 12, 26))).isTrue();
            assertThat(inForce().lastCovered()).isEqualTo("2027-12-31");
        });
        WorkCalendar until2005 = NoticeInForce.calendar(shippedUntil(2005));
        WorkCalendar until2006 = NoticeInForce.calendar(shippedUntil(2006));
        LocalDate madeUp = LocalDate.of(2005, 12, 31);
        assertThat(until2005.lastCovered()).isEqualTo(madeUp);
        assertThat(until2005.isWorking(madeUp)).isFalse();
        assertThat(until2006.lastCovered()).isEqualTo("2006-12-31");
        assertThat(until2006.isWorking(madeUp)).isTrue();
    }

    @Test
    void whatCannotBeIsSaidBesideTheField() {
        undone(() -> {
            ImportNotice importing = importing(List.of());
            assertThat(problem(importing, with("元旦：1月1日放假。"))).contains("缺少春节、清明");
            assertThat(problem(importing, with(Notice2027.TEXT + "国庆节：10月14日上班。")))
                    .contains("2027-10-14 本来就上班");
            assertThat(problem(importing, with(Notice2027.TEXT + "国庆节：2028年1月1日放假。")))
                    .contains("不在 2027 年内");
            assertThat(problem(importing, with(Notice2027.TEXT.replace("（周五）", "（周四）"))))
                    .contains("日期与星期不符");
            assertThat(
                            problem(
                                    importing,
                                    new NoticeForm(false, 2028, "题", "号", Notice2027.TEXT, 0)))
                    .contains("年份应在 2004 至 2027 之间");
            assertThat(problem(importing, new NoticeForm(false, 2027, "", "", Notice2027.TEXT, 0)))
                    .contains("请写明通知标题", "请写明文号");
            keep(importing, Notice2027.form());
            assertThat(problem(importing, Notice2027.form())).contains("完全相同");
        });
    }

    @Test
    void whoLookedAtAnotherCalendarLooksAgain() {
        undone(() -> {
            ImportNotice importing = importing(List.of());
            long against = importing.preview(Actor.SYSTEM, Notice2027.form()).against();
            assertThatThrownBy(() -> importing.keep(Actor.SYSTEM, Notice2027.form(), against - 1))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("预览之后另有通知生效");
        });
    }

    @Test
    void onlyWhoKeepsTheHouseMayImport() {
        Actor officer = bean(Accounts.class).findActor("officer").orElseThrow();
        ImportNotice importing = bean(ImportNotice.class);
        assertThatThrownBy(() -> importing.preview(officer, Notice2027.form()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> importing.keep(officer, Notice2027.form(), notices.newest()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aNewerProgramAddsItsYearUnlessSomebodyImportedIt() {
        var shipped =
                new ShippedCalendar.Notice(
                        2027,
                        Notice2027.TITLE,
                        List.of(
                                new CalendarDay(
                                        LocalDate.of(2027, 1, 1),
                                        CalendarDay.Kind.HOLIDAY,
                                        "元旦",
                                        Notice2027.TITLE)));
        ShippedNotices starting = bean(ShippedNotices.class);
        undone(() -> {
            starting.load(List.of(shipped));
            starting.load(List.of(shipped));
            assertThat(notices.list(2027)).hasSize(1);
            assertThat(inForce().lastCovered()).isEqualTo("2027-12-31");
        });
        undone(() -> {
            keep(importing(List.of()), Notice2027.form());
            starting.load(List.of(shipped));
            assertThat(notices.list(2027))
                    .extracting(KeptNotice::number)
                    .containsExactly(Notice2027.NUMBER);
        });
    }

    @Test
    void theKeptCalendarIsTheShippedOneUntilSomethingCameIn() {
        WorkCalendar kept = bean(KeptCalendar.class).current();
        WorkCalendar shipped = ShippedCalendar.load();
        assertThat(kept.lastCovered()).isEqualTo(shipped.lastCovered());
        assertThat(kept.first().datesUntil(kept.lastCovered()))
                .allSatisfy(
                        day -> assertThat(kept.isWorking(day)).isEqualTo(shipped.isWorking(day)));
        undone(() -> {
            keep(importing(List.of()), Notice2027.form());
            assertThat(bean(KeptCalendar.class).held().lastCovered()).isEqualTo("2027-12-31");
        });
    }

    @Test
    void noNoticeComesIntoForceWhileADayIsPutOnRecord() throws Exception {
        var held = new CountDownLatch(1);
        var recorded = new CountDownLatch(1);
        try (var both = Executors.newFixedThreadPool(2)) {
            Future<?> recording =
                    both.submit(() ->
                            undone(() -> {
                                bean(KeptCalendar.class).held();
                                held.countDown();
                                await(recorded);
                            }));
            await(held);
            Future<?> arriving =
                    both.submit(() -> undone(() -> keep(importing(List.of()), Notice2027.form())));
            assertThatThrownBy(() -> arriving.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            recorded.countDown();
            recording.get();
            arriving.get(10, TimeUnit.SECONDS);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private KeptClocks someClocks(int count) {
        var clocks = new KeptClocks(jdbc);
        for (int i = 0; i < count; i++) {
            LocalDate received = FIRST.plusDays(random.nextInt(450));
            LocalDate asked = random.nextInt(3) == 0 ? received.plusDays(random.nextInt(15)) : null;
            LocalDate heard =
                    asked != null && random.nextInt(4) > 0
                            ? asked.plusDays(random.nextInt(30))
                            : null;
            clocks.put(received, asked, heard, inForce());
        }
        return clocks;
    }

    private ImportNotice importing(List<OpenClocks> clocks) {
        var audit = bean(AuditTrail.class);
        return new ImportNotice(
                notices,
                new MoveClocks(clocks, audit),
                bean(Bodies.class),
                audit,
                bean(ChangeFeed.class));
    }

    private static ImportNotice.Done keep(ImportNotice importing, NoticeForm form) {
        NoticePreview preview = importing.preview(Actor.SYSTEM, form);
        assertThat(preview.problems()).isEmpty();
        return importing.keep(Actor.SYSTEM, form, preview.against());
    }

    private static String problem(ImportNotice importing, NoticeForm form) {
        List<Refused.Problem> problems = importing.preview(Actor.SYSTEM, form).problems();
        assertThatThrownBy(() -> importing.keep(Actor.SYSTEM, form, bean(Notices.class).newest()))
                .isInstanceOf(Refused.class);
        return problems.toString();
    }

    private static NoticeForm with(String text) {
        return new NoticeForm(false, 2027, Notice2027.TITLE, Notice2027.NUMBER, text, 0);
    }

    private WorkCalendar inForce() {
        return NoticeInForce.calendar(KeptCalendar.inForce(notices.listInForce()));
    }

    private static List<NoticeInForce> shippedUntil(int year) {
        return ShippedCalendar.notices().stream()
                .filter(notice -> notice.year() <= year)
                .map(notice ->
                        new NoticeInForce(notice.year(), false, notice.year(), notice.days()))
                .toList();
    }

    private long provisional(String where) {
        return jdbc.sql("SELECT count(*) FROM calendar.kept_clock WHERE provisional AND " + where)
                .query(Long.class)
                .single();
    }

    private long lines(String action) {
        return jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = ? AND at > now()")
                .param(action)
                .query(Long.class)
                .single();
    }

    private static void undone(Runnable work) {
        Objects.requireNonNull(bean(TransactionTemplate.class))
                .executeWithoutResult(status -> {
                    work.run();
                    status.setRollbackOnly();
                });
    }
}
