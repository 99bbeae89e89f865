package org.gongkai.opinion.web;

import java.util.List;
import org.gongkai.opinion.Item;
import org.gongkai.opinion.Response;
import org.gongkai.opinion.Topic;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;

/// One topic as it is shown.
///
/// @param items the newest of those this person may read
/// @param readable how many that are in all
/// @param own bodies this person may respond for
public record TopicView(
        Topic topic,
        List<Item> items,
        long readable,
        List<Response> responses,
        List<Body> own,
        boolean mayHandle,
        String today,
        Actor actor,
        Typed typed) {}
