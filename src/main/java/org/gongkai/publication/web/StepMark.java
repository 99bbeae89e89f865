package org.gongkai.publication.web;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.publication.Edition;
import org.gongkai.publication.ReviewChain;
import org.gongkai.publication.ReviewStep;

/// One mark of the line that shows how far an edition has come.
///
/// @param key message key of its name
/// @param state `done`, `now` or `ahead`
public record StepMark(String key, String state) {

    static List<StepMark> of(Edition edition) {
        var keys = new ArrayList<String>();
        keys.add("office.step.draft");
        for (ReviewStep step : ReviewChain.of(edition.content().reviewLevel())) {
            keys.add("publication.step." + step.code());
        }
        keys.add("office.step.public");
        int now = position(edition);
        var marks = new ArrayList<StepMark>();
        for (int i = 0; i < keys.size(); i++) {
            marks.add(new StepMark(keys.get(i), i < now ? "done" : i == now ? "now" : "ahead"));
        }
        return marks;
    }

    private static int position(Edition edition) {
        List<ReviewStep> chain = ReviewChain.of(edition.content().reviewLevel());
        ReviewStep awaiting = edition.awaiting();
        return switch (edition.state()) {
            case DRAFT, DISCARDED -> 0;
            case IN_REVIEW -> awaiting == null ? 0 : 1 + chain.indexOf(awaiting);
            case SIGNED -> chain.size() + 1;
            case LIVE, SUPERSEDED, WITHDRAWN, EXPIRED -> chain.size() + 2;
        };
    }
}
