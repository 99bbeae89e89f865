package org.gongkai.organization.web;

import java.util.List;
import org.gongkai.organization.Body;
import org.gongkai.organization.Leader;
import org.gongkai.pages.Refused;

/// The page of a body in the office.
public record BodyView(
        Body body, BodyForm form, List<Leader> leaders, List<Refused.Problem> problems) {

    /// What is wrong with a field, or empty.
    public String problem(String field) {
        return Refused.at(field, problems);
    }
}
