package org.gongkai.office;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Inbox;
import org.springframework.stereotype.Component;

/// What waits for a person in all modules together.
@Component
class Waiting {

    static final int MOST = 100;

    /// Where a page that asked already tells the frame around it how many there are.
    static final String COUNT = "waitingCount";

    private final List<Inbox> inboxes;

    Waiting(List<Inbox> inboxes) {
        this.inboxes = List.copyOf(inboxes);
    }

    List<Inbox.Item> of(Actor actor) {
        var all = new ArrayList<Inbox.Item>();
        inboxes.forEach(inbox -> all.addAll(inbox.waitingFor(actor, MOST)));
        return all;
    }
}
