package org.gongkai.letter.web;

import java.util.List;
import java.util.Optional;
import org.gongkai.casework.Circle;
import org.gongkai.casework.ClosedFiles;
import org.gongkai.casework.HandOvers;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Parties;
import org.gongkai.letter.Content;
import org.gongkai.letter.Hint;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterList;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.SimilarLetters;
import org.gongkai.organization.Actor;
import org.gongkai.publication.text.TextDifference;
import org.springframework.stereotype.Component;

/// Gathers what a letter has to do with others. Everything is asked through what the person may
/// read, so that a complaint about conduct shows nowhere but where it is handled.
@Component
class AroundViews {

    private final Matters matters;
    private final LetterList list;
    private final Parties parties;
    private final SimilarLetters similar;
    private final HandOvers handOvers;
    private final ClosedFiles files;

    AroundViews(
            Matters matters,
            LetterList list,
            Parties parties,
            SimilarLetters similar,
            HandOvers handOvers,
            ClosedFiles files) {
        this.matters = matters;
        this.list = list;
        this.parties = parties;
        this.similar = similar;
        this.handOvers = handOvers;
        this.files = files;
    }

    AroundView show(Actor actor, Matter matter, Letter letter, LetterView.May may) {
        LetterStage stage = LetterStage.of(matter);
        boolean merges =
                may.handle()
                        && matter.circle() == Circle.ORDINARY
                        && (stage == LetterStage.TRIAGE || stage == LetterStage.WORK);
        return new AroundView(
                stage == LetterStage.TRIAGE && may.handle() && matter.circle() == Circle.ORDINARY
                        ? Hint.of(letter.content())
                        : List.of(),
                list.list(actor, parties.listOthersOfTheSame(matter.id())),
                similar.list(actor, matter, letter.content()).stream()
                        .map(one -> alike(one, letter.content(), merges))
                        .toList(),
                Optional.ofNullable(matter.mergedInto())
                        .map(matters::get)
                        .map(one -> new AroundView.Into(one, matters.mayRead(actor, one))),
                list.list(actor, matters.listMerged(matter.id()).stream().map(Matter::id).toList()),
                handOvers.list(matter),
                files.listOpenings(matter));
    }

    private static AroundView.Alike alike(
            SimilarLetters.Similar other, Content mine, boolean merges) {
        Matter into = other.letter().matter();
        return new AroundView.Alike(
                other,
                TextDifference.between(other.content().text(), mine.text()),
                merges && into.isOpen() && into.mergedInto() == null);
    }
}
