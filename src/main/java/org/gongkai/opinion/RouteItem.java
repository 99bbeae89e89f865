package org.gongkai.opinion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.letter.Content;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.Medium;
import org.gongkai.letter.ReplyWay;
import org.gongkai.letter.Source;
import org.gongkai.letter.Sources;
import org.gongkai.letter.TakeInLetter;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Routes an item to the body that is to answer it: from then on it is a letter of that body, which
/// came by its source for public opinion, with number, terms and clock. The body may read the item,
/// and its answer is the item's ([HearAnswers]).
@Component
public class RouteItem {

    private static final int LONGEST_WORDS = 1_000;

    private final JdbcClient jdbc;
    private final Items items;
    private final HandledItems handled;
    private final ItemSteps steps;
    private final Sources sources;
    private final TakeInLetter letters;

    RouteItem(
            JdbcClient jdbc,
            Items items,
            HandledItems handled,
            ItemSteps steps,
            Sources sources,
            TakeInLetter letters) {
        this.jdbc = jdbc;
        this.items = items;
        this.handled = handled;
        this.steps = steps;
        this.sources = sources;
        this.letters = letters;
    }

    /// The sources by which items can be routed: each stands for its body.
    public List<Source> listSources() {
        return sources.list().stream()
                .filter(one -> one.active() && one.medium() == Medium.OPINION)
                .toList();
    }

    /// @param kind what it is about; the body may find otherwise
    /// @param words what the body is asked to see to, or empty
    @Transactional
    public Matter route(Actor actor, long id, Body to, LetterKind kind, String words) {
        handled.lock(actor, List.of(id));
        Item item = items.get(id);
        if (item.state() != ItemState.NEW && item.state() != ItemState.NOTED) {
            throw new Refused("", Text.t("opinion.refused.moved"));
        }
        Optional<Source> source =
                listSources().stream().filter(one -> one.bodyId() == to.id()).findFirst();
        if (source.isEmpty()) throw new Refused("to", Text.t("opinion.refused.no-source"));
        // what goes to the supervision office alone is not to be read by whoever reads the item
        if (kind == LetterKind.CONDUCT || kind == LetterKind.APPRAISAL) {
            throw new Refused("kind", Text.t("office.refused.choice"));
        }
        if (Text.length(words) > LONGEST_WORDS) {
            throw new Refused(
                    "routeWords",
                    Text.t("office.refused.too-long", LONGEST_WORDS, Text.length(words)));
        }
        Matter matter =
                letters.receive(actor.username(), incoming(item, source.get(), kind, words))
                        .matter();
        jdbc.sql(
                        """
                        UPDATE opinion.item SET state = 'routed', matter_id = :matter, about_id = :to
                        WHERE id = :id
                        """)
                .param("matter", matter.id())
                .param("to", to.id())
                .param("id", id)
                .update();
        steps.record(actor.username(), id, "routed", to.shortName());
        return matter;
    }

    private static TakeInLetter.Incoming incoming(
            Item item, Source source, LetterKind kind, String words) {
        Post post = item.post();
        String from =
                Text.official(
                        "opinion.route.from",
                        Text.official("opinion.platform." + item.platform().code()),
                        item.postedOn(),
                        post.author(),
                        post.link());
        String text = words.strip() + "\n\n" + post.text();
        int room = Content.LONGEST_TEXT - from.length() - 2;
        return new TakeInLetter.Incoming(
                // once for each time it is routed
                "opinion-" + item.id() + "-" + Objects.requireNonNullElse(item.matterId(), 0L),
                source,
                null,
                null,
                null,
                kind,
                null,
                null,
                new Content(
                        cut(post.heading(), Content.LONGEST_TITLE),
                        cut(text.strip(), room) + "\n\n" + from,
                        "",
                        ""),
                null,
                false,
                ReplyWay.PAGE,
                List.of());
    }

    private static String cut(String words, int longest) {
        if (words.length() <= longest) return words;
        int end = longest - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }
}
