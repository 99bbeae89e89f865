package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gongkai.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Robots ask for what nobody has all day long; the log is for what goes wrong.
@Tag("slow")
@ExtendWith(OutputCaptureExtension.class)
class UnknownAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/wp-login.php, 404",
        "/d/999999999/editions/1, 404",
        "/files/999999999/x, 404",
        "/office/nirgends, 404",
        "/static/no.css, 404",
        "/api/v1/visits/1, 405"
    })
    void leavesNoLineInTheLog(String path, int status, CapturedOutput log) throws IOException {
        var session =
                path.startsWith("/office")
                        ? RunningServer.signedIn("officer")
                        : RunningServer.anybody();
        assertThat(session.newRequest(RunningServer.address() + path).execute().statusCode())
                .isEqualTo(status);
        assertThat(log.getAll()).doesNotContain("WARN", "ERROR", path);
    }
}
