package org.gongkai.request.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.gongkai.casework.Help;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.request.RequestFilter;
import org.gongkai.request.RequestRow;

/// The list as it is shown.
///
/// @param mayEnter whether this person may enter a request that came by another way
/// @param helping what the person's bodies are asked to help with and have not answered
public record RequestListView(
        RequestFilter filter,
        List<RequestRow> rows,
        Paging paging,
        List<Body> bodies,
        boolean mayEnter,
        List<Help> helping) {

    public String sorted(String order) {
        var parameters = new LinkedHashMap<>(filter.parameters());
        parameters.put("sort", order);
        return Paging.address("/office/requests", parameters);
    }

    public String export() {
        return Paging.address("/office/requests.csv", filter.parameters());
    }
}
