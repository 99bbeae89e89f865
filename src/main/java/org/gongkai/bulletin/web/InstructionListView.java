package org.gongkai.bulletin.web;

import java.util.List;
import java.util.Map;
import org.gongkai.bulletin.InstructionFilter;
import org.gongkai.bulletin.InstructionRow;
import org.gongkai.bulletin.Series;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;

/// The list of instructions as it is shown.
///
/// @param leaders names by user name
/// @param leads whether this person has a leader's page
public record InstructionListView(
        InstructionFilter filter,
        List<InstructionRow> rows,
        Paging paging,
        List<Body> bodies,
        List<Series> series,
        Map<String, String> leaders,
        boolean leads) {

    public String export() {
        return Paging.address("/office/instructions.csv", filter.parameters());
    }
}
