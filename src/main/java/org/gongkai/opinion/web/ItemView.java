package org.gongkai.opinion.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.Source;
import org.gongkai.opinion.Item;
import org.gongkai.opinion.ItemState;
import org.gongkai.opinion.ItemStep;
import org.gongkai.opinion.Response;
import org.gongkai.opinion.Topic;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyPath;

/// One item as it is shown.
///
/// @param repeats others that say the same
/// @param topics it can be grouped into
/// @param own bodies this person may respond for
/// @param all bodies it may concern
/// @param mayHandle whether this person works on it
/// @param routes sources by which it can be routed, one for each body that has one
public record ItemView(
        Item item,
        List<ItemStep> steps,
        List<Item> repeats,
        List<Response> responses,
        List<Topic> topics,
        List<Body> own,
        List<Body> all,
        boolean mayHandle,
        List<Source> routes,
        String today,
        Actor actor,
        Typed typed) {

    public boolean at(ItemState... states) {
        return List.of(states).contains(item.state());
    }

    public Map<String, String> topicNames() {
        var names = new LinkedHashMap<String, String>();
        names.put("0", org.gongkai.pages.Text.t("opinion.topic.none"));
        topics.forEach(topic -> names.put(Long.toString(topic.id()), topic.name()));
        if (item.topicId() != null) {
            names.putIfAbsent(Long.toString(item.topicId()), String.valueOf(item.topicName()));
        }
        return names;
    }

    /// The bodies it can be routed to, by their ids.
    public Map<String, String> routeNames() {
        var names = new LinkedHashMap<String, String>();
        routes.forEach(one -> names.put(Long.toString(one.bodyId()), one.bodyName()));
        return names;
    }

    /// What it may be taken for by the body that answers it.
    public static Map<String, String> kinds() {
        var names = new LinkedHashMap<String, String>();
        LetterKind.listChosen().stream()
                .filter(kind -> kind != LetterKind.CONDUCT)
                .forEach(kind ->
                        names.put(
                                kind.code(),
                                org.gongkai.pages.Text.t("letter.kind." + kind.code())));
        return names;
    }

    /// Bodies by their codes, for a choice.
    public static Map<String, String> names(List<Body> bodies) {
        var names = new LinkedHashMap<String, String>();
        bodies.forEach(body -> names.put(body.code(), body.shortName()));
        return names;
    }

    /// Whether this person may say that a response was entered by mistake.
    public static boolean mayTakeBack(Actor actor, Response response) {
        return response.id() != null
                && !response.isVoid()
                && actor.can(Action.HANDLE_MATTERS, new BodyPath(response.bodyPath()));
    }
}
