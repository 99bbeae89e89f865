package org.gongkai.opinion.web;

import java.util.List;
import java.util.Map;
import org.gongkai.opinion.Item;
import org.gongkai.opinion.ItemFilter;
import org.gongkai.opinion.Topic;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;

/// The list as it is shown.
///
/// @param paging null where words were looked for
/// @param words that were looked for, or empty
/// @param topics that items can be grouped into
/// @param tags that are in use
/// @param mayHandle whether this person works on items anywhere
public record ItemListView(
        ItemFilter filter,
        List<Item> rows,
        Paging paging,
        String words,
        List<Body> bodies,
        List<Topic> topics,
        List<String> tags,
        boolean mayHandle,
        List<Refused.Problem> problems) {

    /// The filter as one parameter, to come back with.
    public String asked() {
        return Paging.address("", filter.parameters());
    }

    public String export() {
        return Paging.address("/office/opinion.csv", filter.parameters());
    }

    /// The same list in another order.
    public String sorted(String order) {
        var parameters = new java.util.LinkedHashMap<>(filter.parameters());
        if (order.isEmpty()) parameters.remove("sort");
        else parameters.put("sort", order);
        return Paging.address("/office/opinion", parameters);
    }

    /// The fields of the filter that the form has no field for.
    public Map<String, String> kept() {
        var kept = new java.util.LinkedHashMap<>(filter.parameters());
        kept.keySet().retainAll(List.of("table", "feed", "sort", "major"));
        return kept;
    }
}
