package org.gongkai.casework;

import java.time.LocalDate;
import org.gongkai.organization.BodyPath;
import org.jspecify.annotations.Nullable;

/// What a body was asked to help with (协办), and what it said.
///
/// @param number of the matter
/// @param leadName of the body that leads the matter now
/// @param pending whether the matter itself still waits for its answer
/// @param closed whether its file is closed, so that nothing of it is shown
/// @param bodyId the body that is asked
/// @param answerBy by when; moves no clock of the matter
/// @param answeredOn absent while it is open
/// @param sentBack whether it was sent back, the answer being the reason
/// @param asked may hold personal data, as the answer may
public record Help(
        long id,
        long matterId,
        String number,
        String leadName,
        boolean pending,
        boolean closed,
        long bodyId,
        BodyPath bodyPath,
        String bodyName,
        LocalDate askedOn,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate answeredOn,
        boolean sentBack,
        String asked,
        String answer) {

    public boolean isOpen() {
        return answeredOn == null;
    }

    /// Whether somebody still waits for it.
    public boolean isWaitedFor() {
        return isOpen() && pending;
    }

    /// One line to know it by.
    public String title() {
        String line = asked.lines().findFirst().orElse("");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }

    /// Says nothing: what is asked may hold personal data.
    @Override
    public String toString() {
        return "Help[sealed]";
    }
}
