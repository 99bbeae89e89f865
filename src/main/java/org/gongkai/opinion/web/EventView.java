package org.gongkai.opinion.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.opinion.MediaEvent;
import org.gongkai.opinion.Way;
import org.gongkai.organization.Body;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;

/// A press conference or interview, or the form for one.
///
/// @param event null for a new one
/// @param topics that can be named
/// @param chosen ids of those that are
/// @param own bodies this person may enter one for
public record EventView(
        @Nullable MediaEvent event,
        List<MediaEvent.Named> topics,
        List<Long> chosen,
        List<Body> own,
        boolean mayHandle,
        Typed typed) {

    /// Whether there is a form to fill in.
    public boolean isForm() {
        return event == null || mayHandle && !event.isVoid();
    }

    /// The kinds of event, for a choice.
    public static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (Way kind : List.of(Way.PRESS_CONFERENCE, Way.INTERVIEW)) {
            kinds.put(kind.code(), Text.t("opinion.way." + kind.code()));
        }
        return kinds;
    }

    public String address() {
        return EventsPage.PATH + (event == null ? "" : "/" + event.id());
    }

    /// What stands in a field of the form.
    public String value(String name) {
        MediaEvent at = event;
        if (at == null) return typed.value(name);
        return typed.value(
                name,
                switch (name) {
                    case "kind" -> at.kind().code();
                    case "title" -> at.title();
                    case "on" -> at.on().toString();
                    case "place" -> at.place();
                    case "others" -> at.others();
                    case "link" -> at.link();
                    case "document" -> at.documentId() == null ? "" : "/d/" + at.documentId();
                    default -> "";
                });
    }

    public boolean ticked(String name) {
        MediaEvent at = event;
        boolean otherwise = at != null && (name.equals("leader") ? at.leader() : at.attended());
        return typed.ticked(name, otherwise);
    }
}
