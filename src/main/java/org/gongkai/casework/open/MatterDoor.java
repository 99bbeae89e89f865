package org.gongkai.casework.open;

/// The public side of one kind of matter, as others need to know it. Each module of a kind has one
/// as a bean.
///
/// Nothing below the path of the visit is kept by browsers, proxies or search engines ([NoTraces]):
/// what everybody may read of these matters has an address elsewhere.
///
/// @param kind of the matters behind it, as [org.gongkai.casework.Matter#kind()] says it
/// @param section of the site its pages belong to
/// @param visit what its codes open
public record MatterDoor(String kind, OpenSection section, Visit visit) {

    /// Path of the page where its codes are typed.
    public String followPath() {
        return visit.path() + "/follow";
    }

    /// Path of the page that shows the matter to whoever holds the cookie.
    public String insidePath() {
        return visit.path() + "/mine";
    }

    /// Path of the page that shows the receipt.
    public String receiptPath() {
        return visit.path() + "/receipt";
    }
}
