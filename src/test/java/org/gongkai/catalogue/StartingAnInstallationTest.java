package org.gongkai.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.RunningServer;
import org.gongkai.catalogue.standard.StartingCatalogue;
import org.gongkai.organization.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("slow")
class StartingAnInstallationTest {

    private final Catalogue catalogue = RunningServer.bean(Catalogue.class);
    private final CatalogueAtStart atStart = RunningServer.bean(CatalogueAtStart.class);
    private final TransactionTemplate transactions = RunningServer.bean(TransactionTemplate.class);

    @Test
    void aNewInstallationHasTheShippedCatalogue() {
        transactions.executeWithoutResult(status -> {
            RunningServer.bean(JdbcClient.class).sql("TRUNCATE catalogue.entry CASCADE").update();
            atStart.run(new DefaultApplicationArguments());
            assertThat(catalogue.listEntries(null))
                    .containsExactlyElementsOf(StartingCatalogue.entries());
            status.setRollbackOnly();
        });
    }

    @Test
    void oneThatHasACatalogueOfItsOwnKeepsIt() {
        transactions.executeWithoutResult(status -> {
            var own = java.util.List.of(Entries.budget(), Entries.accounts());
            RunningServer.bean(ReplaceCatalogue.class).replace(Actor.SYSTEM, own, "test");
            atStart.run(new DefaultApplicationArguments());
            assertThat(catalogue.listEntries(null)).containsExactlyElementsOf(own);
            status.setRollbackOnly();
        });
    }

    @Test
    void mostDocumentsOfTheSampleAnswerAnEntry() {
        long answering =
                RunningServer.bean(EntryAnswers.class).countPublic().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();

        assertThat(answering).isGreaterThan(80);
    }
}
