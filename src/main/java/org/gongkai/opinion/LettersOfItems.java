package org.gongkai.opinion;

import java.util.List;
import java.util.Optional;
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
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;

/// Makes a letter of an item that is routed: it comes in by the source of public opinion of the
/// body that keeps the item, is taken up, and given to the body that is to answer.
@Component
class LettersOfItems implements TakesRouted {

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

    @Override
    public long take(Actor actor, Item item, Body to, String words) {
        Source source = source(item);
        TakeIn.Taken taken =
                taking.enter(
                        actor,
                        new TakeInLetter.Incoming(
                                "opinion-item-" + item.id(),
                                source,
                                null,
                                null,
                                CameBy.PLATFORM,
                                LetterKind.COMPLAINT,
                                null,
                                null,
                                content(item),
                                null,
                                false,
                                ReplyWay.PAGE,
                                List.of()));
        long id = taken.matter().id();
        if (taken.again()) return id;
        accepting.accept(
                actor, id, timeline.last(id), LetterKind.COMPLAINT, Complexity.SIMPLE, null);
        if (to.id() != source.bodyId()) {
            assigning.give(actor, id, timeline.last(id), to, words);
        }
        return id;
    }

    /// That of the body itself, else of the nearest above.
    private Source source(Item item) {
        Optional<Source> nearest =
                sources.list().stream()
                        .filter(one -> one.active() && one.medium() == Medium.OPINION)
                        .filter(one -> one.bodyPath().reaches(item.bodyPath()))
                        .reduce((far, near) ->
                                near.bodyPath().value().length() > far.bodyPath().value().length()
                                        ? near
                                        : far);
        return nearest.orElseThrow(() -> new Refused("to", Text.t("opinion.refused.no-source")));
    }

    private static Content content(Item item) {
        Post post = item.post();
        String from =
                "\n\n"
                        + Text.official(
                                "opinion.words.from",
                                Text.official("opinion.platform." + item.platform().code()),
                                post.link().length() > 500 ? "" : post.link());
        String text = post.text().isEmpty() ? post.heading() : post.text();
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
