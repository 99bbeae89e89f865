package org.gongkai.letter.appraisal;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.organization.Body;

/// A round of appraisal.
///
/// @param opensOn first day, China time
/// @param closesOn last day, which counts too
/// @param bodies that are appraised
public record Appraisal(
        long id,
        String title,
        String text,
        LocalDate opensOn,
        LocalDate closesOn,
        List<Body> bodies) {

    public boolean isOpen(LocalDate today) {
        return !isBefore(today) && !isOver(today);
    }

    public boolean isBefore(LocalDate today) {
        return today.isBefore(opensOn);
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(closesOn);
    }

    /// As addresses and texts say it: `before`, `open`, `over`.
    public String state(LocalDate today) {
        return isBefore(today) ? "before" : isOver(today) ? "over" : "open";
    }
}
