package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Three years in the form of 2014, under the Regulations of 2008.
class YearsOfTheFormOf2014Test extends SimulatedYears {

    YearsOfTheFormOf2014Test() {
        super(2015, 2017, 400);
    }

    @Override
    Set<String> alwaysNothing() {
        return Set.of();
    }

    /// The form prints nothing of what is open at the end of a year, but it follows: what was open
    /// before and came in was answered or is open.
    @ParameterizedTest
    @MethodSource("yearsAfterTheFirst")
    void whatCameInWasAnsweredOrIsCarriedOver(int year) {
        assertThat(value(year, "table3.carried.total"))
                .isPositive()
                .isEqualByComparingTo(value(year - 1, "table3.forward.total"));
        BigDecimal open =
                value(year, "table3.carried.total")
                        .add(value(year, "request.received.total"))
                        .subtract(value(year, "request.closed.total"));
        assertThat(open).isEqualByComparingTo(value(year, "table3.forward.total"));
        assertThat(value(year, "request.answered.total"))
                .isEqualByComparingTo(value(year, "request.closed.total"));
    }
}
