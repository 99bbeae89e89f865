package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.gongkai.letter.SomeLetters;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.reading.ReportReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What a draft says of letters.
@Tag("slow")
class LettersInTheDraftTest {

    private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    @BeforeAll
    static void aLetterIsAnswered() {
        SomeLetters.answered("年报草稿用来信");
    }

    @Test
    void theirNumbersFollowTheRecordsAndOpenTheirLists() {
        ComposedReport report = composed("MJ", YEAR);
        String received = number(report, "letter.in");
        assertThat(new BigDecimal(received)).isPositive();
        assertThat(text(report))
                .contains(
                        "全年收到群众来信来电%s件，办结%s件，其中按期办结%s件。"
                                .formatted(
                                        received,
                                        number(report, "letter.answered"),
                                        number(report, "letter.on-time")));
        assertThat(report.compiled().blocks())
                .filteredOn(Block.Paragraph.class::isInstance)
                .flatExtracting(block -> ((Block.Paragraph) block).runs())
                .anySatisfy(run -> {
                    assertThat(run.figure()).isEqualTo("letter.in");
                    assertThat(run.address()).startsWith("/office/letters?").contains("set=in");
                });
    }

    @Test
    void theyAreNotMistakenForRequests() throws Exception {
        ComposedReport report = composed("MJ", YEAR);
        var read =
                new ReportReader()
                        .read(
                                "draft.txt",
                                (report.compiled().title() + "\n一、总体情况\n" + text(report))
                                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read.figures())
                .extracting(one -> one.id())
                .noneMatch(id -> id.startsWith("request."));
        assertThat(bean(CheckOwnReport.class).check(report))
                .extracting(one -> one.finding().check().name())
                .doesNotContain("E10");
    }

    @Test
    void aYearWithoutLettersSaysNothingOfThem() {
        assertThat(text(composed("MJ", 2020))).isNotEmpty().doesNotContain("来信来电");
    }

    private static ComposedReport composed(String code, int year) {
        Actor reader = bean(Accounts.class).findActor("supervisor").orElseThrow();
        Body body = bean(Bodies.class).find(code).orElseThrow();
        return bean(ComposeReport.class).compose(reader, AnnualReport.preview(body, year));
    }

    private static String text(ComposedReport report) {
        return report.parts().stream()
                .filter(part -> part.form().key().equals("overview.platform"))
                .map(ComposedReport.Part::rendered)
                .findFirst()
                .orElseThrow();
    }

    private static String number(ComposedReport report, String figure) {
        return NumberRuns.plain(Objects.requireNonNull(report.figures().value(figure), figure));
    }
}
