package org.gongkai.request;

import java.util.List;
import org.gongkai.casework.SealedTable;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The sealed columns of requests, for the change of key.
@Configuration(proxyBeanMethods = false)
class SealedRequests {

    @Bean
    SealedTable sealedRequests(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(jdbc, sealing, in, "request.request", "matter_id", List.of("wanted"), null);
    }

    @Bean
    SealedTable sealedCorrections(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(jdbc, sealing, in, "request.correction", "matter_id", List.of("what"), null);
    }

    @Bean
    SealedTable sealedConsultations(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        var link =
                new SealedTable.Code(
                        "link_sealed", "request", "link_mark", Consultations.LINK_MARK);
        return table(
                jdbc,
                sealing,
                in,
                "request.consultation",
                "id",
                List.of("about", "words", "despite"),
                link);
    }

    @Bean
    SealedTable sealedAnswers(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(jdbc, sealing, in, "request.answer", "id", List.of("text"), null);
    }

    @Bean
    SealedTable sealedWithheld(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(jdbc, sealing, in, "request.withheld", "id", List.of("part"), null);
    }

    @Bean
    SealedTable sealedAmountQuestions(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(
                jdbc,
                sealing,
                in,
                "request.amount_question",
                "matter_id",
                List.of("about", "reasons", "delay_reason"),
                null);
    }

    private static SealedTable table(
            JdbcClient jdbc,
            Sealing sealing,
            TransactionTemplate in,
            String table,
            String key,
            List<String> columns,
            SealedTable.@Nullable Code code) {
        return new SealedTable(
                jdbc,
                sealing,
                in,
                new SealedTable.Shape(table, key, "matter_id", "request", columns, code));
    }
}
