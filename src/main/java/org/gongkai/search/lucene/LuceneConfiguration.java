package org.gongkai.search.lucene;

import java.time.Clock;
import java.util.stream.Stream;
import org.gongkai.database.Home;
import org.gongkai.organization.Bodies;
import org.gongkai.search.SearchIndex;
import org.gongkai.search.language.Segmentation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LuceneConfiguration {

    @Bean
    Segmentation segmentation(Bodies bodies) {
        return new Segmentation(() ->
                bodies.listActive().stream()
                        .flatMap(body -> Stream.of(body.name(), body.shortName()))
                        .toList());
    }

    @Bean(destroyMethod = "close")
    SearchIndex searchIndex(Home home, Segmentation segmentation, Clock clock) {
        return LuceneIndex.open(home.folder("index"), segmentation, clock);
    }
}
