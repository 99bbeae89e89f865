package org.gongkai.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.AutowiredAnnotationBeanPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;

/// The commands of requests, letters and annual reports, made a second time with a clock that goes
/// where the story is, so that the sample has matters of two years and the program's own clock is
/// never moved. The audit is the program's: it says when all this was really recorded.
///
/// None of these commands opens a transaction: the caller does.
final class DatedCommands {

    private final DefaultListableBeanFactory commands;
    private final StoryClock clock;

    DatedCommands(ApplicationContext program, ZoneId zone) {
        clock = new StoryClock(zone);
        commands = new DefaultListableBeanFactory(program);
        commands.setAutowireCandidateResolver(new ContextAnnotationAutowireCandidateResolver());
        commands.addEmbeddedValueResolver(program.getEnvironment()::resolveRequiredPlaceholders);
        var autowiring = new AutowiredAnnotationBeanPostProcessor();
        autowiring.setBeanFactory(commands);
        commands.addBeanPostProcessor(autowiring);
        commands.registerBeanDefinition(
                "clock",
                BeanDefinitionBuilder.genericBeanDefinition(Clock.class, () -> clock)
                        .setPrimary(true)
                        .getBeanDefinition());
        // what the commands tell is heard by the program's own listeners
        commands.registerResolvableDependency(ApplicationEventPublisher.class, program);
        var scanner = new ClassPathBeanDefinitionScanner(commands);
        scanner.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        scanner.setIncludeAnnotationConfig(false);
        scanner.addExcludeFilter(new AnnotationTypeFilter(Controller.class));
        scanner.scan(
                "org.gongkai.casework",
                "org.gongkai.request",
                "org.gongkai.letter",
                "org.gongkai.report.annual");
    }

    void put(Instant moment) {
        clock.now = moment;
    }

    <T> T get(Class<T> command) {
        return commands.getBean(command);
    }

    private static final class StoryClock extends Clock {

        private final ZoneId zone;
        private volatile Instant now = Instant.EPOCH;

        StoryClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return other.equals(zone) ? this : Clock.fixed(now, other);
        }
    }
}
