package org.gongkai.letter;

import java.time.Instant;
import java.util.List;

/// Finds letters with answers that are public already and near to what somebody is about to write:
/// it spares them the wait. Answered by the module that has the index.
public interface SimilarAnswers {

    /// @return the nearest first; empty when there is nothing, never an error
    List<Found> find(String title, String text, int most);

    /// @param address of its page on this site
    record Found(String title, String address, String body, Instant publishedAt) {}
}
