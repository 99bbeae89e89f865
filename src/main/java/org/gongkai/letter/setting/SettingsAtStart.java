package org.gongkai.letter.setting;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Gives a new installation the shipped categories; one that has some keeps its own.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "gongkai.jobs", matchIfMissing = true)
class SettingsAtStart implements ApplicationRunner {

    private final KeepCategories categories;

    SettingsAtStart(KeepCategories categories) {
        this.categories = categories;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        categories.startWithShipped();
    }
}
