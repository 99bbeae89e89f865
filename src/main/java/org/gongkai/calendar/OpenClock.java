package org.gongkai.calendar;

/// A clock whose matter is not answered yet, with the day that is on record.
///
/// @param subject as the audit names it: `request/12`
/// @param label by which people know the matter, for a list; no personal data
/// @param due as it is on record, computed with the calendar that was in force
public record OpenClock(String subject, String label, LegalClock clock, Due due) {}
