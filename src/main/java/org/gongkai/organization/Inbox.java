package org.gongkai.organization;

import java.time.Instant;
import java.util.List;

/// What waits for a person. Each module that gives people work implements it; the office's first
/// page and the counts in the navigation know only this.
public interface Inbox {

    /// @param actor whose work
    /// @param limit most items to return
    List<Item> waitingFor(Actor actor, int limit);

    /// @param kind message key of what is to be done: `publication.inbox.secrecy`
    /// @param title what it is about
    /// @param body whose it is
    /// @param since when it began to wait
    /// @param address the page where it is done
    record Item(String kind, String title, String body, Instant since, String address) {}
}
