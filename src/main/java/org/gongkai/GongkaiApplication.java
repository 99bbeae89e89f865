package org.gongkai;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The server.
@SpringBootApplication
@Modulithic(systemName = "Gongkai")
@EnableScheduling
@EnableAsync
public class GongkaiApplication {

    /// Days begin and end in China, wherever the machine stands.
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
