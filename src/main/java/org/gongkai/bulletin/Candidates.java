package org.gongkai.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.casework.Reportable;
import org.gongkai.casework.Reportable.Candidate;
import org.gongkai.organization.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What may be taken up: the matters and items of every module that offers some, as far as the
/// person who composes may read them.
@Component
public class Candidates {

    private static final int LOOKED_AT = 500;

    private final List<Reportable> sources;
    private final Clock clock;

    Candidates(ObjectProvider<Reportable> sources, Clock clock) {
        this.sources = sources.orderedStream().toList();
        this.clock = clock;
    }

    /// What is looked for.
    ///
    /// @param kind of module; empty for all
    /// @param days how many days back from today
    /// @param words that stand in title or text; empty for all
    public record Wanted(String kind, int days, String words) {

        @Override
        public String toString() {
            return "Wanted[" + kind + ", " + days + "]";
        }
    }

    /// The kinds there are.
    public List<String> kinds() {
        return sources.stream().map(Reportable::kind).distinct().sorted().toList();
    }

    /// Newest first.
    ///
    /// @param limit most to return
    public List<Candidate> list(Actor actor, Wanted wanted, int limit) {
        LocalDate today = LocalDate.now(clock);
        var all = new ArrayList<Candidate>();
        for (Reportable source : sources) {
            if (!wanted.kind().isEmpty() && !wanted.kind().equals(source.kind())) continue;
            all.addAll(source.list(actor, today.minusDays(wanted.days()), today, LOOKED_AT));
        }
        return all.stream()
                .filter(one -> has(one, wanted.words()))
                .sorted(Comparator.comparing(Candidate::on).reversed())
                .limit(limit)
                .toList();
    }

    /// @throws NoSuchElementException when there is none
    Candidate get(Actor actor, String kind, long id) {
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("reportable"))
                .get(actor, id);
    }

    private static boolean has(Candidate one, String words) {
        String sought = words.strip();
        return sought.isEmpty()
                || one.title().contains(sought)
                || one.words().contains(sought)
                || one.number().equalsIgnoreCase(sought);
    }
}
