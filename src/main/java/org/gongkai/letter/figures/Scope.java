package org.gongkai.letter.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.calendar.Period;
import org.gongkai.pages.Paging;

/// Whose letters are counted, and for which days.
///
/// @param body code of a body
/// @param below whether those below it count too
public record Scope(String body, boolean below, Period period) {

    private static final String PLACE = "/office/letters";

    /// The address of the list behind a number.
    ///
    /// @param key the value of the dimension; nothing for all
    String list(Dimension dimension, String key, Measure measure) {
        return Paging.address(PLACE, parameters(dimension, key, measure));
    }

    /// The same of what everybody is told about, without complaints about officials.
    public String listOfAll(Dimension dimension, String key, Measure measure) {
        Map<String, String> all = parameters(dimension, key, measure);
        all.put("circle", "ordinary");
        return Paging.address(PLACE, all);
    }

    private Map<String, String> parameters(Dimension dimension, String key, Measure measure) {
        var all = new LinkedHashMap<String, String>();
        all.put("body", body);
        if (below) all.put("below", "yes");
        all.putAll(period.parameters());
        all.putAll(measure.filters());
        if (!key.isEmpty()) {
            all.put(dimension.code(), key);
            // a body of its own counts alone
            if (dimension == Dimension.BODY) all.remove("below");
        }
        return all;
    }
}
