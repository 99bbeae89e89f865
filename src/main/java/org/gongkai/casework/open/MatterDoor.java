package org.gongkai.casework.open;

/// The public side of one kind of matter, as others need to know it. Each module of a kind has one
/// as a bean; it says nothing but constants, because it is asked before the first request is
/// answered.
///
/// Nothing below the path of [#visit()] is kept by browsers, proxies or search engines
/// ([NoTraces]): what everybody may read of these matters has an address elsewhere.
public interface MatterDoor {

    /// The kind of the matters behind it, as [org.gongkai.casework.Matter#kind()] says it.
    String kind();

    /// What its codes open.
    Visit visit();

    /// Path of the page where its codes are typed.
    String followPath();

    /// Path of the page that shows the matter to whoever holds the cookie.
    String insidePath();
}
