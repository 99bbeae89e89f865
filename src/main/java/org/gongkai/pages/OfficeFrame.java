package org.gongkai.pages;

import java.util.List;

/// What stands around every page of the office.
///
/// @param person name of the person signed in
/// @param roles what the person is, and where, for the eye
/// @param links the navigation, only what this person may open
/// @param csrf token that every form carries
/// @param path address of the page that is shown
public record OfficeFrame(String person, String roles, List<Link> links, String csrf, String path) {

    /// @param count how much waits there; 0 shows nothing
    public record Link(String address, String key, int count) {}
}
