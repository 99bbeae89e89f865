package org.gongkai.bulletin;

import java.util.List;
import org.gongkai.casework.SealedTable;
import org.gongkai.privacy.Sealing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The sealed columns of bulletins, for the change of key.
@Configuration(proxyBeanMethods = false)
class SealedBulletins {

    @Bean
    SealedIssueTable sealedIssues(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return new SealedIssueTable(jdbc, sealing, in, "bulletin.issue", "id", List.of("title"));
    }

    @Bean
    SealedIssueTable sealedItems(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return new SealedIssueTable(
                jdbc, sealing, in, "bulletin.item", "issue_id", List.of("headline", "words"));
    }

    @Bean
    SealedIssueTable sealedDecisions(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return new SealedIssueTable(
                jdbc, sealing, in, "bulletin.decision", "issue_id", List.of("opinion"));
    }

    @Bean
    SealedTable sealedInstructions(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(jdbc, sealing, in, "bulletin.instruction", "matter_id", List.of("words"));
    }

    @Bean
    SealedTable sealedReports(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(jdbc, sealing, in, "bulletin.report", "id", List.of("words", "reason"));
    }

    @Bean
    SealedTable sealedExtensions(JdbcClient jdbc, Sealing sealing, TransactionTemplate in) {
        return table(jdbc, sealing, in, "bulletin.extension", "id", List.of("reason"));
    }

    private static SealedTable table(
            JdbcClient jdbc,
            Sealing sealing,
            TransactionTemplate in,
            String table,
            String key,
            List<String> columns) {
        return new SealedTable(
                jdbc,
                sealing,
                in,
                new SealedTable.Shape(table, key, "matter_id", Instructions.KIND, columns, null));
    }
}
