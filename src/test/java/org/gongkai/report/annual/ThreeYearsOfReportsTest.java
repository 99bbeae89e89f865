package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Three years in the form of 2021.
class ThreeYearsOfReportsTest extends SimulatedYears {

    ThreeYearsOfReportsTest() {
        super(2023, 2025, 900);
    }

    @Override
    Set<String> alwaysNothing() {
        return Set.of("table2.rules.issued", "table2.rules.repealed", "table2.rules.in-force");
    }

    @ParameterizedTest
    @MethodSource("yearsAfterTheFirst")
    void theYearsFollowFromOneAnother(int year) {
        beginsWithWhatWasLeft(year);
        assertThat(value(year, "table2.normative.in-force"))
                .as("E6")
                .isEqualByComparingTo(
                        value(year - 1, "table2.normative.in-force")
                                .add(value(year, "table2.normative.issued"))
                                .subtract(value(year, "table2.normative.repealed")));
    }

    @Test
    void whoEverTampersWithAFrozenFigureIsFoundByTheNextYear() {
        ComposedReport right = composed(2025);
        var before = new LinkedHashMap<>(right.figures().before().reported());
        before.merge("table3.forward.natural", BigDecimal.ONE, BigDecimal::add);
        var tampered =
                new ComposedReport(
                        right.report(),
                        new YearFigures(right.figures().values(), LastYear.reported(before), true),
                        right.parts(),
                        right.compiled());
        assertThat(bean(CheckOwnReport.class).check(tampered))
                .extracting(one -> one.finding().check().name())
                .containsExactly("E5");
    }

    @Test
    void aRollUpCountsNothingTwice() {
        Body root = bean(Bodies.class).findRoot().orElseThrow();
        AnnualReport district = bean(AnnualReports.class).find(root.id(), 2025).orElseThrow();
        var whole = bean(ReportFigures.class).counted(district.scope());
        List<RollUp.Line> lines = bean(RollUp.class).of(district);
        assertThat(lines).hasSizeGreaterThan(15);
        for (String figure :
                List.of(
                        "proactive.total",
                        "table3.new.total",
                        "table3.total.total",
                        "table3.d1.natural")) {
            BigDecimal sum =
                    lines.stream()
                            .map(line -> line.counted().getOrDefault(figure, BigDecimal.ZERO))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as(figure).isEqualByComparingTo(whole.get(figure));
        }
        RollUp.Line office =
                lines.stream()
                        .filter(line -> line.body().code().equals("MJ-BG"))
                        .findFirst()
                        .orElseThrow();
        assertThat(office.cleared().get("table3.new.total"))
                .isEqualByComparingTo(office.counted().get("table3.new.total"));
    }
}
