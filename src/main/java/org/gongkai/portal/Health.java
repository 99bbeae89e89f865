package org.gongkai.portal;

import java.util.Map;
import org.gongkai.search.FollowChanges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whether the site can answer, for the machine that watches it.
@RestController
class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final JdbcClient jdbc;
    private final ObjectProvider<FollowChanges> follower;

    /// @param follower none in a process that does not follow the changes
    Health(JdbcClient jdbc, ObjectProvider<FollowChanges> follower) {
        this.jdbc = jdbc;
        this.follower = follower;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> check() {
        boolean database = databaseAnswers();
        boolean index = follower.stream().allMatch(FollowChanges::hasCaughtUp);
        var status = database && index ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(
                        Map.of(
                                "status",
                                !database ? "down" : index ? "up" : "starting",
                                "database",
                                database ? "up" : "down",
                                "index",
                                index ? "up" : "starting"));
    }

    private boolean databaseAnswers() {
        try {
            return jdbc.sql("SELECT 1").query((row, n) -> row.getInt(1)).single() == 1;
        } catch (DataAccessException e) {
            LOG.warn("the database does not answer: {}", e.getMessage());
            return false;
        }
    }
}
