package org.gongkai.bulletin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.calendar.Period;
import org.gongkai.pages.Paging;

/// Whose issues and instructions are counted, and for which days; it names the lists behind the
/// numbers too. Issues belong to the body that gives them out, instructions to the one that carries
/// them out.
///
/// @param body code of a body
/// @param below whether those below it count too
public record BulletinScope(String body, boolean below, Period period) {

    /// @param narrower what narrows it further, as [IssueFilter] names it
    public String listIssues(Map<String, String> narrower) {
        return Paging.address("/office/bulletins/given-out", issues(narrower).parameters());
    }

    /// @param narrower what narrows it further, as [InstructionFilter] names it
    public String listInstructions(InstructionMeasure measure, Map<String, String> narrower) {
        return Paging.address("/office/instructions", instructions(measure, narrower).parameters());
    }

    IssueFilter issues(Map<String, String> narrower) {
        Map<String, String> all = parameters();
        all.put("state", "issued");
        all.putAll(narrower);
        return IssueFilter.of(all);
    }

    InstructionFilter instructions(InstructionMeasure measure, Map<String, String> narrower) {
        Map<String, String> all = parameters();
        all.putAll(measure.filters());
        all.putAll(narrower);
        return InstructionFilter.of(all);
    }

    private Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("body", body);
        if (below) all.put("below", "yes");
        all.put("from", period.first().toString());
        all.put("until", period.last().toString());
        return all;
    }
}
