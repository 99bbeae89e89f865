package org.gongkai.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.RunningServer;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestFilter;
import org.gongkai.request.RequestList;
import org.gongkai.request.RequestStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The requests a stranger finds in the sample district.
@Tag("slow")
class SampleRequestsTest {

    private static final String SAMPLE =
            " FROM casework.matter m WHERE m.intake_key LIKE 'sample-%'";

    private final JdbcClient jdbc = RunningServer.bean(JdbcClient.class);

    @Test
    void areAllThereInEveryStage() {
        assertThat(count("SELECT count(*)" + SAMPLE)).isEqualTo(SampleFiles.requests().size());
        assertThat(jdbc.sql("SELECT DISTINCT stage" + SAMPLE).query(String.class).list())
                .contains(
                        RequestStage.RECEIPT.code(),
                        RequestStage.CORRECTION.code(),
                        RequestStage.CONSULTATION.code(),
                        RequestStage.FEE.code(),
                        RequestStage.ANSWERED.code(),
                        RequestStage.ARCHIVED.code());
    }

    @Test
    void endedInMostOfTheWaysThereAre() {
        assertThat(count("SELECT count(DISTINCT outcome)" + SAMPLE))
                .isGreaterThan(Outcome.listOf(Outcome.Tree.SINCE_2019).size() * 3 / 4);
    }

    @Test
    void someAreLateAndSomeNearTheirDay() {
        Actor supervisor = RunningServer.bean(Accounts.class).findActor("supervisor").orElseThrow();
        RequestList list = RunningServer.bean(RequestList.class);
        for (String light : List.of("late", "near")) {
            var filter = RequestFilter.of(java.util.Map.of("light", light));
            assertThat(list.count(supervisor, filter)).as(light).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void happenedInOrderAndNothingOfThemLiesAhead() {
        assertThat(
                        count(
                                """
                                SELECT count(*) FROM casework.step s
                                JOIN casework.step earlier ON earlier.matter_id = s.matter_id
                                    AND earlier.id < s.id
                                JOIN casework.matter m ON m.id = s.matter_id
                                WHERE m.intake_key LIKE 'sample-%'
                                  AND (earlier.at > s.at OR s.at > now())
                                """))
                .isZero();
    }

    @Test
    void areInTheAuditWithTheDayTheyWereReallyLoaded() {
        assertThat(
                        count(
                                """
                                SELECT count(*) FROM audit.entry
                                WHERE action = 'request.take-in' AND at < now() - interval '1 day'
                                """))
                .isZero();
    }

    @Test
    void areLoadedOnce() {
        assertThat(RunningServer.bean(SampleDistrict.class).loadIfEmpty()).isFalse();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
