package org.gongkai.letter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.casework.Help;
import org.gongkai.casework.Promise;
import org.gongkai.casework.Rating;
import org.gongkai.letter.handling.Appeal;
import org.gongkai.letter.handling.Assignment;
import org.gongkai.letter.handling.Call;
import org.gongkai.letter.handling.LetterExtension;
import org.gongkai.letter.handling.MadePublic;
import org.gongkai.letter.handling.PublicWords;
import org.gongkai.letter.handling.Reply;

/// What was done with a letter.
///
/// @param current the answer that is being given, or was given last
/// @param appeal against the rating of the answer before
/// @param proposal what may stand in public, when that can be begun now
public record HandledView(
        List<Promise> promises,
        List<Reply> replies,
        Optional<Reply> current,
        List<Assignment> assignments,
        List<LetterExtension> extensions,
        List<Help> helps,
        List<Rating> ratings,
        Optional<Appeal> appeal,
        List<Call> calls,
        Optional<MadePublic> made,
        Optional<PublicWords.Proposal> proposal) {

    public Optional<Assignment> pending() {
        return assignments.stream().filter(Assignment::isPending).findFirst();
    }

    public Optional<LetterExtension> openExtension() {
        return extensions.stream().filter(LetterExtension::isOpen).findFirst();
    }

    public boolean isExtended() {
        return extensions.stream().anyMatch(one -> !one.isRefused());
    }

    public boolean isHelpOpen() {
        return helps.stream().anyMatch(Help::isOpen);
    }

    /// The answer that came back last, while no other was prepared.
    public Optional<Reply> returned() {
        return replies.isEmpty() || !replies.getLast().isReturned()
                ? Optional.empty()
                : Optional.of(replies.getLast());
    }

    /// Whether something of this kind is promised and not done.
    public boolean owes(String kind) {
        return promises.stream().anyMatch(one -> one.kind().equals(kind) && one.isOpen());
    }

    /// How a promise stands, as the lights call it.
    public static String light(Promise promise, LocalDate today) {
        if (promise.voidOn() != null) return "waiting";
        if (!promise.isOpen()) return promise.isLate(today) ? "answered-late" : "answered";
        return promise.isLate(today) ? "late" : "in-time";
    }

    public Optional<Rating> rating(int round) {
        return ratings.stream().filter(one -> one.round() == round).findFirst();
    }
}
