package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gongkai.access.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever asks for days that are none is told which days the figures are of.
@Tag("slow")
class FiguresOfWrongDaysTest {

    private static final String PLACE = "/office/letters/figures";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2026-06-01&until=2026-01-01",
                "from=2026-06-01",
                "until=2026-06-01",
                "from=heute&until=2026-06-01"
            })
    void saysThatTheFiguresAreOfTheYear(String days) throws IOException {
        Document page = Visitor.named("supervisor").page(PLACE + "?" + days);
        String year = Integer.toString(LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear());

        assertThat(page.select("[role=alert]").text()).contains("起日不晚于止日", year + " 年的统计");
    }

    @Test
    void saysNothingWhereTheDaysAreDays() throws IOException {
        Visitor supervisor = Visitor.named("supervisor");
        for (String days : new String[] {"", "?year=2025", "?from=2026-01-01&until=2026-06-01"}) {
            assertThat(supervisor.page(PLACE + days).select("[role=alert]")).isEmpty();
        }
    }
}
