package org.gongkai.bulletin;

import java.time.LocalDate;

/// An issue that was given out, as the list behind a figure shows it to whoever reads figures.
///
/// @param title its subject, which may hold personal data; empty for who may not read the issue
/// @param readable whether this person may read the issue
public record GivenOut(
        long id,
        String series,
        String number,
        String office,
        LocalDate issuedOn,
        String title,
        boolean readable) {

    @Override
    public String toString() {
        return "GivenOut[" + id + "]";
    }
}
