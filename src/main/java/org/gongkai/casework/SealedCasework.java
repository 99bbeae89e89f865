package org.gongkai.casework;

import java.util.List;
import org.gongkai.privacy.Sealing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The sealed columns of this module that are of the ordinary kind; people and papers see to theirs
/// themselves.
@Configuration(proxyBeanMethods = false)
class SealedCasework {

    @Bean
    SealedTable sealedQueryCodes(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        var code = new SealedTable.Code("code_sealed", "code", "code_mark", Matters.CODE_MARK);
        return new SealedTable(
                jdbc,
                sealing,
                in,
                new SealedTable.Shape("casework.matter", "id", "id", "code", List.of(), code));
    }

    @Bean
    SealedTable sealedSteps(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(jdbc, sealing, in, "casework.step", "id", "step", List.of("words"));
    }

    @Bean
    SealedTable sealedRatings(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(jdbc, sealing, in, "casework.rating", "id", "rating", List.of("words"));
    }

    @Bean
    SealedTable sealedHelp(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(
                jdbc,
                sealing,
                in,
                "casework.helper",
                "id",
                Helps.PLACE,
                List.of("asked", "answer"));
    }

    @Bean
    SealedTable sealedHandOvers(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(
                jdbc, sealing, in, "casework.hand_over", "id", HandOvers.PLACE, List.of("reason"));
    }

    @Bean
    SealedTable sealedOpenings(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(
                jdbc,
                sealing,
                in,
                "casework.file_opening",
                "id",
                ClosedFiles.PLACE,
                List.of("reason"));
    }

    private static SealedTable table(
            JdbcClient jdbc,
            Sealing sealing,
            TransactionTemplate in,
            String table,
            String key,
            String place,
            List<String> columns) {
        return new SealedTable(
                jdbc,
                sealing,
                in,
                new SealedTable.Shape(table, key, "matter_id", place, columns, null));
    }
}
