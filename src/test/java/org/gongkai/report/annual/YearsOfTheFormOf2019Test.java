package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.form.OfficialForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The form of 2019 with the steps into it and out of it: 2018 in the form of 2014, two years in
/// that of 2019, 2021 in the next. The Regulations of 2019 come into force on the way.
class YearsOfTheFormOf2019Test extends SimulatedYears {

    YearsOfTheFormOf2019Test() {
        super(2018, 2021, 600);
    }

    @Override
    Set<String> alwaysNothing() {
        return Set.of("table2.rules.made", "table2.rules.published", "table2.rules.public");
    }

    @ParameterizedTest
    @MethodSource("yearsAfterTheFirst")
    void whatIsCarriedOverIsWhatWasLeftAlsoWhereTheFormChanges(int year) {
        beginsWithWhatWasLeft(year);
    }

    @Test
    void aYearBeforeTheRecordsIsUnknownAndNotNothing() {
        bean(OpenRound.class).open(actor("supervisor"), 2016);
        AnnualReport report = find(2016);
        assertThat(composed(2016).figures().values()).isEmpty();
        assertThat(composed(2016).compiled().blocks().toString()).contains("【待填】");
        assertThatThrownBy(() -> bean(HandInReport.class).handIn(actor("officer"), report.id(), 0))
                .hasMessageContaining(OfficialForms.figures(report.form()).size() + " 项数据没有填报");

        give(report, "request.received.total");
        assertThat(value(2016, "request.received.total")).isEqualByComparingTo("7");
        assertThat(
                        bean(Figures.class)
                                .address(
                                        actor("officer"),
                                        report.scope(),
                                        false,
                                        "request.received.total"))
                .startsWith("/office/figures/manual?");
        assertThat(
                        bean(ReportFigures.class)
                                .of(AnnualReport.preview(office(), 2017))
                                .before()
                                .get("request.received.total"))
                .isEqualByComparingTo("7");
    }

    @Test
    void whatIsRecordedIsNotGivenByHand() {
        bean(OpenRound.class).open(actor("supervisor"), 2017);
        assertThatThrownBy(() -> give(find(2017), "request.received.total"))
                .hasMessageContaining("这个数由系统统计，不能填报。");
    }

    private void give(AnnualReport report, String figure) {
        bean(GiveFigure.class).give(actor("officer"), report.id(), figure, "7", "纸质台账", null, "");
    }
}
