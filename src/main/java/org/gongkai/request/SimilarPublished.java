package org.gongkai.request;

import java.time.Instant;
import java.util.List;

/// Finds what is public already and near to what somebody is about to ask for: it spares them the
/// wait. Answered by the module that has the index.
public interface SimilarPublished {

    /// The nearest first; empty when there is nothing, never an error.
    List<Found> find(Wanted wanted, int most);

    /// @param address of its page on this site
    record Found(String title, String address, String body, Instant publishedAt) {}
}
