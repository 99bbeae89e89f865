package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.gongkai.RunningServer;
import org.gongkai.database.MadeUpData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class SampleNoticeTest {

    private static final String NOTICE = "示例数据：本区为虚构";

    @AfterEach
    void theDataAreSampleDataAgain() {
        RunningServer.bean(MadeUpData.class).record("sample");
        RunningServer.bean(PublicSite.class).changed();
    }

    @Test
    void standsOnEveryPageWhileTheDataAreMadeUp() throws IOException {
        for (String path : List.of("/", "/open/columns", "/bodies")) {
            assertThat(text(path)).contains(NOTICE);
        }
    }

    @Test
    void goesWithTheDataAndNotWithTheWayTheServerWasStarted() throws IOException {
        RunningServer.bean(JdbcClient.class).sql("DELETE FROM database.made_up").update();
        RunningServer.bean(PublicSite.class).changed();
        assertThat(text("/")).doesNotContain(NOTICE);
    }

    private static String text(String path) throws IOException {
        return RunningServer.anybody().newRequest(RunningServer.address() + path).get().text();
    }
}
