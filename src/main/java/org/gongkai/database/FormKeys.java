package org.gongkai.database;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a form do its work once: a double click, or a page sent again, finds the first result.
@Component
public class FormKeys {

    private final JdbcClient jdbc;

    FormKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A key for a form about to be shown.
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /// Whether a form of this person with this key did its work.
    public boolean isDone(String person, String key) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM database.form_key WHERE key = ?)")
                .param(person + ":" + key)
                .query(Boolean.class)
                .single();
    }

    /// Does the work unless a form with this key did it before. Two at once wait for each other:
    /// the second sees what the first committed. A failure leaves no trace, so the form may be sent
    /// again.
    ///
    /// @param key as the form carries it; one that is too short or too long is replaced by a new
    ///   one
    /// @param person who sent the form, so that nobody meets another's result
    @Transactional
    public String once(String person, String key, Supplier<String> work) {
        String own = person + ":" + (key.matches("[\\w-]{8,36}") ? key : fresh());
        int first =
                jdbc.sql("INSERT INTO database.form_key (key) VALUES (?) ON CONFLICT DO NOTHING")
                        .param(own)
                        .update();
        if (first == 0) {
            return jdbc.sql("SELECT result FROM database.form_key WHERE key = ?")
                    .param(own)
                    .query(String.class)
                    .single();
        }
        String result = work.get();
        jdbc.sql("UPDATE database.form_key SET result = ? WHERE key = ?")
                .params(result, own)
                .update();
        return result;
    }

    @Scheduled(fixedDelay = 3_600_000)
    void forgetOldOnes() {
        jdbc.sql("DELETE FROM database.form_key WHERE at < now() - interval '7 days'").update();
    }
}
