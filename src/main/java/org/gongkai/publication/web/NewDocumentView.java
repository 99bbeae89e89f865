package org.gongkai.publication.web;

import java.util.List;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;

/// The page that starts a document.
public record NewDocumentView(
        NewDocumentForm form, List<Refused.Problem> problems, List<Body> bodies, Choices choices) {

    /// What is wrong with a field, or empty.
    public String problem(String field) {
        return Refused.at(field, problems);
    }
}
