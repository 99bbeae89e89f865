package org.gongkai.request.web;

import java.util.List;
import java.util.Map;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;

/// The form as it is shown, with all that was typed.
public record NewRequestView(
        List<Body> bodies, Map<String, String> typed, List<Refused.Problem> problems) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String problem(String field) {
        return Refused.at(field, problems);
    }
}
