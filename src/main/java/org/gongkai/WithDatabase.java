package org.gongkai;

import java.util.function.ToIntFunction;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/// Runs a command against the database of the home folder, beside a running server or alone.
final class WithDatabase {

    private WithDatabase() {}

    static int run(ToIntFunction<ApplicationContext> command) {
        try (var context =
                new SpringApplicationBuilder(GongkaiApplication.class)
                        .web(WebApplicationType.NONE)
                        .properties(
                                "logging.level.root=error",
                                "logging.level.org.gongkai=warn",
                                "gongkai.jobs=false",
                                "spring.main.lazy-initialization=true")
                        .logStartupInfo(false)
                        .run()) {
            return command.applyAsInt(context);
        }
    }
}
