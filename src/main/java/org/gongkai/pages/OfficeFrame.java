package org.gongkai.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What stands around every page of the office.
///
/// @param person name of the person signed in
/// @param roles what the person is, and where, for the eye
/// @param links the navigation, only what this person may open
/// @param csrf token that every form carries
/// @param path address of the page that is shown
public record OfficeFrame(String person, String roles, List<Link> links, String csrf, String path) {

    /// Whether the page belongs to what the link opens.
    public boolean isHere(Link link) {
        return path.equals(link.address)
                || !link.address.equals("/office") && path.startsWith(link.address + "/");
    }

    /// The link the page belongs to most nearly; none for a page that stands in no list.
    public Optional<Link> here() {
        return links.stream()
                .filter(this::isHere)
                .max(Comparator.comparingInt(link -> link.address.length()));
    }

    /// How much waits for the person in all.
    public int waiting() {
        return links.stream().mapToInt(Link::count).sum();
    }

    /// @param count how much waits there; 0 shows nothing
    public record Link(String address, String key, int count) {}
}
