package org.gongkai.files;

import org.gongkai.database.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    @Bean
    Blobs blobs(Home home) {
        return new Blobs(home.folder());
    }

    @Bean
    Intake intake(Blobs blobs) {
        return new Intake(blobs, new FileInspection(FileLimits.standard()));
    }

    @Bean
    TextExtraction textExtraction() {
        return new TextExtraction();
    }
}
