package org.gongkai.report.figure;

import java.util.List;
import java.util.Set;
import org.gongkai.organization.Action;

/// Counts figures from the records of one module. Every bean of this kind adds to the registry; no
/// two have the same figure.
public interface FigureSource {

    /// Message key part: `figure.source.<code>`.
    String code();

    Set<String> figures();

    /// What somebody must be allowed at the body to open its lists.
    Action opens();

    /// Counts those of its figures that are wanted, for the scope as a whole; others of its own may
    /// come with them. A wanted one that it leaves out is unknown, not zero.
    void count(FigureScope scope, Set<String> wanted, Counts into);

    /// Counts them for each body of the scope by itself, in as many queries as [#count]. What
    /// cannot be added up over bodies, because two may share in one thing, is left out.
    void countEach(FigureScope scope, CountsOfBodies into);

    /// A figure by what the records know more of it than the body; empty when they know no more.
    default List<Breakdown> breakDown(FigureScope scope, String figure) {
        return List.of();
    }

    /// The address of the list of what a figure counts.
    String list(FigureScope scope, String figure);
}
