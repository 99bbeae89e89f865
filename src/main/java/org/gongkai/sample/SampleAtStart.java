package org.gongkai.sample;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// `serve --sample`: an empty database gets the sample district before the first page is asked for.
@Component
@ConditionalOnProperty("gongkai.sample")
class SampleAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleAtStart.class);

    private final SampleDistrict district;

    SampleAtStart(SampleDistrict district) {
        this.district = district;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        district.loadIfEmpty();
        LOG.info(
                "Sample accounts: {} (password {})",
                String.join(", ", SampleDistrict.ACCOUNTS),
                SampleDistrict.PASSWORD);
    }
}
