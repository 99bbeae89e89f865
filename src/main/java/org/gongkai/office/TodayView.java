package org.gongkai.office;

import java.util.List;
import org.gongkai.organization.Inbox;
import org.gongkai.organization.LateWork;
import org.gongkai.publication.EditionRow;
import org.gongkai.publication.EditionState;

/// The office's first page.
///
/// @param groups what waits, by what is to be done
/// @param late what is past its day, each with its list
/// @param numbers how many documents stand where, each opens its list
/// @param recent what the reader's bodies published last
/// @param scheduled what will be published by itself
/// @param mayDraft whether the reader may start a document
/// @param mayRead whether the reader sees documents at all
/// @param mayAdminister whether the reader keeps bodies and people
public record TodayView(
        List<Group> groups,
        List<LateWork.Late> late,
        List<Number> numbers,
        List<EditionRow> recent,
        List<EditionRow> scheduled,
        boolean mayDraft,
        boolean mayRead,
        boolean mayAdminister) {

    /// What waits for one kind of deed.
    public record Group(String kind, List<Waits> items) {}

    /// @param days whole days it has waited
    public record Waits(Inbox.Item item, long days) {

        /// How long it waits, as a tone: late, near, or nothing.
        public String tone() {
            return days >= 5 ? "late" : days >= 2 ? "near" : "";
        }
    }

    public record Number(EditionState state, long count) {}

    /// How much waits that is late or was sent back.
    public long urgent() {
        return groups.stream()
                .flatMap(g -> g.items().stream())
                .filter(w -> w.tone().equals("late") || w.item().kind().endsWith(".returned"))
                .count();
    }

    public long waiting() {
        return groups.stream().mapToLong(g -> g.items().size()).sum();
    }
}
