package org.gongkai.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.gongkai.GongkaiApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The product with the sample district, without web server and jobs, on a clock that a test moves.
public final class SimulatedServer {

    private SimulatedServer() {}

    public static ConfigurableApplicationContext start(MovableClock clock) throws IOException {
        // the database's unprivileged user must be able to enter
        Path home =
                Files.createTempDirectory(
                        "gongkai-years",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwxr-xr-x")));
        return new SpringApplicationBuilder(GongkaiApplication.class)
                .web(WebApplicationType.NONE)
                .initializers((GenericApplicationContext context) ->
                        context.registerBean(
                                "movableClock",
                                MovableClock.class,
                                () -> clock,
                                bean -> bean.setPrimary(true)))
                .run(
                        "--gongkai.home=" + home,
                        "--gongkai.sample=true",
                        "--gongkai.jobs=false",
                        "--gongkai.database.settings=fsync=off,synchronous_commit=off");
    }
}
