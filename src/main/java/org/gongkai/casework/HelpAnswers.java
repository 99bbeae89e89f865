package org.gongkai.casework;

import java.util.List;
import org.gongkai.organization.Actor;

/// What a body does that was asked for help with one kind of matter.
public interface HelpAnswers {

    /// @param id of the matter
    /// @param attached what comes with the answer
    void answer(Actor actor, long id, long helpId, String answer, List<Papers.Upload> attached);

    /// @param reason why it does not help
    void sendBack(Actor actor, long id, long helpId, String reason);
}
