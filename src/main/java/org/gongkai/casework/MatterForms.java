package org.gongkai.casework;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.springframework.stereotype.Component;

/// What every button of a matter's page goes through once the right to it was found: what was typed
/// is read, and then the deed is done, once for each state the page showed.
@Component
public class MatterForms {

    private final FormKeys keys;

    MatterForms(FormKeys keys) {
        this.keys = keys;
    }

    /// Reads the fields of a form; what is wrong with them stays in the reading.
    public interface Reader {
        /// @param seen the newest step on the page
        /// @return the deed, with all it needs
        Runnable read(long seen, FormReading form);
    }

    /// @param deed the name of the button
    /// @param id of the matter
    /// @throws Refused when something typed is wrong or the deed cannot be done
    public void run(Actor actor, String deed, long id, Map<String, String> fields, Reader reader) {
        var form = new FormReading();
        long seen = form.number("seen", fields.getOrDefault("seen", ""));
        Runnable ready = reader.read(seen, form);
        form.refuseIfWrong();
        keys.once(
                actor.username(),
                key(deed, id, seen, fields),
                () -> {
                    ready.run();
                    return "done";
                });
    }

    /// Whether the button was pressed from this state of the page before, by the same person.
    public boolean isDone(Actor actor, String deed, long id, Map<String, String> fields) {
        String seen = fields.getOrDefault("seen", "");
        return seen.matches("\\d{1,15}")
                && keys.isDone(actor.username(), key(deed, id, Long.parseLong(seen), fields));
    }

    /// What was typed belongs to it: the same button with another choice is no double click, and is
    /// told that the matter moved on.
    private static String key(String deed, long id, long seen, Map<String, String> fields) {
        var typed = new HashMap<>(fields);
        typed.remove("_csrf");
        String all = deed + "-" + id + "-" + seen + "-" + typed.hashCode();
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
