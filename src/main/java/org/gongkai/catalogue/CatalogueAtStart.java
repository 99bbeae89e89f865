package org.gongkai.catalogue;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Gives a new installation the shipped catalogue; an installation that has one keeps its own.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "gongkai.jobs", matchIfMissing = true)
class CatalogueAtStart implements ApplicationRunner {

    private final ReplaceCatalogue replacing;

    CatalogueAtStart(ReplaceCatalogue replacing) {
        this.replacing = replacing;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        replacing.startWithShipped();
    }
}
