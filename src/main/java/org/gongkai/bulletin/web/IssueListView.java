package org.gongkai.bulletin.web;

import java.util.List;
import org.gongkai.bulletin.IssueFilter;
import org.gongkai.bulletin.IssueRow;
import org.gongkai.bulletin.Series;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;

/// The list of issues as it is shown.
///
/// @param seen series to narrow by
/// @param startable series that this person may compose an issue of
/// @param leads whether this person has a leader's page
/// @param administers whether this person keeps series
/// @param reads whether this person reads matters at all
public record IssueListView(
        IssueFilter filter,
        List<IssueRow> rows,
        Paging paging,
        List<Series> seen,
        List<Series> startable,
        boolean leads,
        boolean administers,
        boolean reads,
        String formKey,
        List<Refused.Problem> problems) {

    public String export() {
        return Paging.address("/office/bulletins.csv", filter.parameters());
    }

    public String problem(String field) {
        return Refused.at(field, problems);
    }
}
