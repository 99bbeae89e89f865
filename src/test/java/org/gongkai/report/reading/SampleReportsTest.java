package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The five reports of 2009–2017 this product is for, as they stand on their web pages.
class SampleReportsTest {

    private static final Path REPORTS = Path.of("../shared/reports");

    private final ReportReader reader = new ReportReader();

    @Test
    void readsTheStreetOfficeOf2016() throws Exception {
        ReadReport report = report("000_8486b480b0fb99db.txt");
        assertThat(report.body()).isEqualTo("兴庆区玉皇阁北街街道办事处");
        assertThat(report.year()).isEqualTo(2016);
        assertThat(report.published()).isEqualTo(LocalDate.of(2017, 3, 11));
        assertThat(report.generation()).isEqualTo(Generation.FORM_2014);
        assertThat(report.dates())
                .extracting(ReadDate::value)
                .containsExactlyInAnyOrder("2017-03-11", "2017-02-26", "2015-08");
        assertThat(labels(report))
                .containsExactlyInAnyOrder(
                        "proactive.total 96 exact",
                        "proactive.channel.weibo 9 exact",
                        "proactive.channel.wechat 87 exact",
                        "proactive.channel.other 225 exact",
                        "response.weibo-wechat 79 exact",
                        "response.other 225 exact",
                        "response.term.ordinary 4 exact",
                        "response.term.complex 10 exact",
                        "wechat.communities 6 exact",
                        "wechat.followers 3000 about-under",
                        "leaflets.printed 2000 about-over",
                        "staff.weibo-administrators.part-time 1 exact");
        assertThat(report.unsure()).extracting(Unsure::why).anyMatch(why -> why.contains("321"));
    }

    @Test
    void readsTheStreetOfficeThatHadNoRequests() throws Exception {
        ReadReport report = report("001_c5d06820d865ba81.txt");
        assertThat(report.body()).isEqualTo("嘉祥街道办事处");
        assertThat(labels(report))
                .containsExactlyInAnyOrder(
                        "proactive.total 232 exact",
                        "proactive.digitised-rate 100 exact",
                        "request.received.total 0 exact",
                        "staff.full-time 1 exact",
                        "staff.part-time 1 exact",
                        "request.fee 0 exact",
                        "request.fee-waiver 0 exact",
                        "request.review 0 exact",
                        "request.litigation 0 exact");
    }

    @Test
    void readsTheBannerWithItsChannelsListsAndTrading() throws Exception {
        ReadReport report = report("002_e962cb43ef6559aa.txt");
        assertThat(report.published()).isEqualTo(LocalDate.of(2018, 3, 20));
        assertThat(labels(report))
                .contains(
                        "proactive.channel.website 3294 exact",
                        "proactive.channel.wechat-platform 5241 exact",
                        "proactive.channel.weibo 2421 exact",
                        "proactive.channel.wechat 2762 exact",
                        "service.cases 157675 exact",
                        "service.completion-rate 100 exact",
                        "service.windows 98 exact",
                        "service.staff 120 exact",
                        "power-list.departments 33 exact",
                        "power-list.kinds 10 exact",
                        "power-list.items 4389 exact",
                        "convenience.units 18 exact",
                        "convenience.items 49 exact",
                        "intermediary.departments 14 exact",
                        "intermediary.items 38 exact",
                        "discretion.departments 19 exact",
                        "discretion.items 452 exact",
                        "service.departments 32 exact",
                        "service.approval-items 25 exact",
                        "service.convenience-items 49 exact",
                        "digest.issues 47 exact",
                        "digest.special-reports 3 exact",
                        "press-conference.count 5 exact",
                        "gazette.issues 9 exact",
                        "gazette.recipients 260 exact",
                        "wechat.units 45 exact",
                        "request.received.total 1 exact",
                        "letter.received 25 exact",
                        "response.term.ordinary 7 exact",
                        "training.participants 100 about-over",
                        "grid.townships 8 exact",
                        "grid.communities 4 exact",
                        "website.monthly-updates 200 about-over")
                .hasSize(45);
    }

    @Test
    void readsTheTradingFiguresOfAllThreeKinds() throws Exception {
        assertThat(labels(report("002_e962cb43ef6559aa.txt")))
                .filteredOn(label -> label.startsWith("trading."))
                .containsExactlyInAnyOrder(
                        "trading.projects 376 exact",
                        "trading.budget 3108000000 exact",
                        "trading.awarded 2978000000 exact",
                        "trading.saving-rate 4.18 exact",
                        "trading.projects.construction 179 exact",
                        "trading.budget.construction 2832000000 exact",
                        "trading.awarded.construction 2728000000 exact",
                        "trading.saving-rate.construction 3.67 exact",
                        "trading.projects.procurement 197 exact",
                        "trading.budget.procurement 276000000 exact",
                        "trading.awarded.procurement 250000000 exact",
                        "trading.saving-rate.procurement 9.4 exact");
    }

    @Test
    void readsTheDistrictOf2009DespiteItsAttachmentOf2019() throws Exception {
        ReadReport report = report("003_16d2b9b04c1e40ff.txt");
        assertThat(report.year()).isEqualTo(2009);
        assertThat(report.published()).isEqualTo(LocalDate.of(2010, 3, 31));
        assertThat(report.generation()).isEqualTo(Generation.NARRATIVE);
        assertThat(labels(report))
                .containsExactlyInAnyOrder(
                        "opinion.received 956 exact",
                        "opinion.completion-rate 100 exact",
                        "disclosure.departments 33 exact",
                        "archive.reporting-units 14 exact",
                        "archive.kinds 14 exact",
                        "archive.catalogue-entries 3000 about-over",
                        "community.stars.5 4 exact",
                        "community.stars.4 14 exact",
                        "community.stars.3 40 exact",
                        "community.stars.2 43 exact",
                        "circular.issues 4 exact",
                        "circular.people 40 about-over",
                        "proactive.aspects 8 exact",
                        "proactive.directory-items 100 about-over",
                        "decision.leader-meetings 7 exact",
                        "inspection.visits 2 exact",
                        "supervisor.meetings 2 exact",
                        "supervisor.opinions 10 about-over",
                        "supervisor.suggestions-adopted 5 exact",
                        "community.integrated-services 7 exact",
                        "community.service-circle-minutes 15 exact",
                        "broadcast.days 5 exact");
    }

    @Test
    void readsTheOneFigureOfAReportWithoutDate() throws Exception {
        ReadReport report = report("004_82bf83c2b99a23ec.txt");
        assertThat(report.body()).isEqualTo("长征街道办事处");
        assertThat(report.year()).isEqualTo(2013);
        assertThat(report.published()).isNull();
        assertThat(labels(report)).containsExactly("disclosure.times-per-year 4 at-least");
    }

    @Test
    void quotesEverythingWhereItStands() throws Exception {
        assumeTrue(Files.exists(REPORTS));
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                ReadReport report = reader.read(file);
                Quotes.standInTheirSource(report);
                for (Section section : report.sections()) {
                    assertThat(report.source().startsWith(section.heading(), section.offset()))
                            .as(section.heading())
                            .isTrue();
                }
                assertThat(Files.readString(file)).isEqualTo(report.source());
            }
        }
    }

    private ReadReport report(String name) throws UnreadableReport {
        Path file = REPORTS.resolve(name);
        assumeTrue(Files.exists(file));
        return reader.read(file);
    }

    private static List<String> labels(ReadReport report) {
        return report.figures().stream().map(LabelledFragment::label).toList();
    }
}
