package org.gongkai.casework;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.organization.Actor;

/// What a bulletin may take up: matters and items of a module, as far as the person who composes it
/// may read them. Complaints about the conduct of officials are never among them.
public interface Reportable {

    /// Which module: `letter`.
    String kind();

    /// What came in on these days, newest first.
    List<Candidate> list(Actor actor, LocalDate from, LocalDate until, int limit);

    /// @throws java.util.NoSuchElementException when there is none
    /// @throws org.gongkai.organization.NotAllowed when this person may not read it
    Candidate get(Actor actor, long id);

    /// One of them. What it says may hold personal data.
    ///
    /// @param number what people call it by; empty when it has none
    /// @param body whose it is, by name
    /// @param state how it stands, as a word to show
    /// @param address of its page in the office
    record Candidate(
            String kind,
            long id,
            String number,
            String title,
            String words,
            String body,
            LocalDate on,
            String state,
            String address) {

        /// Says nothing: what somebody wrote must not get into a log line by mistake.
        @Override
        public String toString() {
            return "Candidate[sealed]";
        }
    }
}
