package org.gongkai.request.open;

import java.util.List;
import org.gongkai.casework.Matter;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.request.Consultation;
import org.gongkai.request.RequestStage;

/// What somebody who is asked for their opinion sees: the question and their own answer, nothing
/// about who applied.
///
/// @param number by which the body knows the matter
/// @param open whether it can still be answered
public record AskedView(
        Body body,
        String number,
        Consultation consultation,
        boolean open,
        String answer,
        String words,
        List<Refused.Problem> problems) {

    static boolean isOpen(Matter matter, Consultation one) {
        return one.isOpen() && RequestStage.of(matter) == RequestStage.CONSULTATION;
    }

    public String problem(String field) {
        return Refused.at(field, problems);
    }
}
