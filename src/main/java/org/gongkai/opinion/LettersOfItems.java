package org.gongkai.opinion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.TakeIn;
import org.gongkai.casework.Timeline;
import org.gongkai.letter.Complexity;
import org.gongkai.letter.Content;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.Medium;
import org.gongkai.letter.ReplyWay;
import org.gongkai.letter.Source;
import org.gongkai.letter.Sources;
import org.gongkai.letter.TakeInLetter;
import org.gongkai.letter.handling.AcceptLetter;
import org.gongkai.letter.handling.AssignLetter;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;

/// Makes a letter of an item that is routed: it comes in by the source of public opinion of the
/// body that keeps the item, is taken up, and given to the body that is to answer. Where that body
/// has no such source, it comes in by the source of the body that is to answer.
@Component
class LettersOfItems {

    private final TakeInLetter taking;
    private final AcceptLetter accepting;
    private final AssignLetter assigning;
    private final Sources sources;
    private final Timeline timeline;

    LettersOfItems(
            TakeInLetter taking,
            AcceptLetter accepting,
            AssignLetter assigning,
            Sources sources,
            Timeline timeline) {
        this.taking = taking;
        this.accepting = accepting;
        this.assigning = assigning;
        this.sources = sources;
        this.timeline = timeline;
    }

    /// @param to the body that is to answer
    /// @param words what it is asked to see to, or empty
    /// @return id of the matter
    long take(Actor actor, Item item, Body to, String words) {
        Optional<Source> own = source(actor, item);
        if (own.isPresent()) return give(actor, item, own.get(), to, words);
        Source theirs =
                opinionSources()
                        .filter(one -> one.bodyId() == to.id())
                        .findFirst()
                        .orElseThrow(() -> new Refused("to", Text.t("opinion.refused.no-source")));
        return taking.receive(actor.username(), incoming(item, theirs, words)).matter().id();
    }

    private long give(Actor actor, Item item, Source source, Body to, String words) {
        TakeIn.Taken taken = taking.enter(actor, incoming(item, source, ""));
        long id = taken.matter().id();
        if (taken.again()) return id;
        accepting.accept(
                actor, id, timeline.last(id), LetterKind.COMPLAINT, Complexity.SIMPLE, null);
        if (to.id() != source.bodyId()) {
            assigning.give(actor, id, timeline.last(id), to, words);
        }
        return id;
    }

    private static TakeInLetter.Incoming incoming(Item item, Source source, String words) {
        return new TakeInLetter.Incoming(
                // once for each time it is routed: what was not taken up may be routed again
                "opinion-item-" + item.id() + "-" + Objects.requireNonNullElse(item.matterId(), 0L),
                source,
                null,
                null,
                CameBy.PLATFORM,
                LetterKind.COMPLAINT,
                null,
                null,
                content(item, words),
                null,
                false,
                ReplyWay.PAGE,
                List.of());
    }

    /// That of the body that keeps it, else of the nearest above where this person works.
    private Optional<Source> source(Actor actor, Item item) {
        return opinionSources()
                .filter(one -> one.bodyPath().reaches(item.bodyPath()))
                .filter(one -> actor.can(Action.HANDLE_MATTERS, one.bodyPath()))
                .reduce((far, near) ->
                        near.bodyPath().value().length() > far.bodyPath().value().length()
                                ? near
                                : far);
    }

    private Stream<Source> opinionSources() {
        return sources.list().stream()
                .filter(one -> one.active() && one.medium() == Medium.OPINION);
    }

    private static Content content(Item item, String words) {
        Post post = item.post();
        String from =
                "\n\n"
                        + Text.official(
                                "opinion.words.from",
                                Text.official("opinion.platform." + item.platform().code()),
                                post.link().length() > 500 ? "" : post.link());
        String said = post.text().isEmpty() ? post.heading() : post.text();
        String text = words.isBlank() ? said : words.strip() + "\n\n" + said;
        return new Content(
                cut(post.heading(), Content.LONGEST_TITLE),
                cut(text, Content.LONGEST_TEXT - from.length()) + from,
                "",
                "");
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
