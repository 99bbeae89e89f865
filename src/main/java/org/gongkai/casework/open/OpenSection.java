package org.gongkai.casework.open;

import org.gongkai.pages.Crumb;
import org.gongkai.pages.Text;

/// The part of the public site that pages of one kind belong to.
///
/// @param code which entry of the navigation they belong to
/// @param words what the keys of their texts begin with: `request-open.`
/// @param start key of the name of its first page
/// @param startPath path of its first page
/// @param help path of the page with the addresses and telephones for who cannot go on alone
public record OpenSection(String code, String words, String start, String startPath, String help) {

    /// A text of these pages.
    public String text(String key, Object... values) {
        return Text.t(words + key, values);
    }

    /// The way to its pages begins there.
    public Crumb first() {
        return new Crumb(Text.t(start), startPath);
    }
}
