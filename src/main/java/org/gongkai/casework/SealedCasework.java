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
        return table(jdbc, sealing, in, "casework.step", "id", "step");
    }

    @Bean
    SealedTable sealedRatings(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(jdbc, sealing, in, "casework.rating", "matter_id", "rating");
    }

    private static SealedTable table(
            JdbcClient jdbc,
            Sealing sealing,
            TransactionTemplate in,
            String table,
            String key,
            String place) {
        return new SealedTable(
                jdbc,
                sealing,
                in,
                new SealedTable.Shape(table, key, "matter_id", place, List.of("words"), null));
    }
}
