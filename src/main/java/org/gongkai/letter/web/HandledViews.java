package org.gongkai.letter.web;

import java.util.List;
import java.util.Optional;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Promises;
import org.gongkai.casework.Ratings;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.handling.Appeal;
import org.gongkai.letter.handling.Appeals;
import org.gongkai.letter.handling.Assignments;
import org.gongkai.letter.handling.Calls;
import org.gongkai.letter.handling.LetterExtensions;
import org.gongkai.letter.handling.MadePublic;
import org.gongkai.letter.handling.MakeLetterPublic;
import org.gongkai.letter.handling.PublicLetters;
import org.gongkai.letter.handling.PublicWords;
import org.gongkai.letter.handling.Replies;
import org.gongkai.letter.handling.Reply;
import org.springframework.stereotype.Component;

/// Gathers what was done with a letter.
@Component
class HandledViews {

    private final Promises promises;
    private final Replies replies;
    private final Assignments assignments;
    private final LetterExtensions extensions;
    private final Helps helps;
    private final Ratings ratings;
    private final Appeals appeals;
    private final Calls calls;
    private final MakeLetterPublic publishing;
    private final PublicLetters made;
    private final PublicWords words;

    HandledViews(
            Promises promises,
            Replies replies,
            Assignments assignments,
            LetterExtensions extensions,
            Helps helps,
            Ratings ratings,
            Appeals appeals,
            Calls calls,
            MakeLetterPublic publishing,
            PublicLetters made,
            PublicWords words) {
        this.promises = promises;
        this.replies = replies;
        this.assignments = assignments;
        this.extensions = extensions;
        this.helps = helps;
        this.ratings = ratings;
        this.appeals = appeals;
        this.calls = calls;
        this.publishing = publishing;
        this.made = made;
        this.words = words;
    }

    HandledView show(Matter matter, Letter letter, LetterView.May may) {
        List<Reply> all = replies.list(matter);
        Optional<Reply> standing =
                all.stream().filter(one -> !one.isReturned()).reduce((before, after) -> after);
        Optional<MadePublic> begun = made.find(matter);
        boolean publishes =
                may.handle()
                        && LetterStage.of(matter) == LetterStage.ANSWERED
                        && publishing.mayBegin(matter);
        return new HandledView(
                promises.list(matter),
                all,
                standing,
                assignments.list(matter),
                extensions.list(matter),
                helps.list(matter),
                ratings.list(matter),
                appeal(matter, letter),
                calls.list(matter),
                begun,
                publishes
                        ? standing.map(one -> words.propose(matter, letter, one))
                        : Optional.empty());
    }

    /// Against the rating that is being put right, or the last one there was.
    private Optional<Appeal> appeal(Matter matter, Letter letter) {
        Optional<Appeal> before = appeals.find(matter, letter.round() - 1);
        return LetterStage.of(matter) == LetterStage.RECTIFY
                ? before
                : appeals.find(matter, letter.round()).or(() -> before);
    }
}
