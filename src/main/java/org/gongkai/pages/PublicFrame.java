package org.gongkai.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands around every public page.
///
/// @param site name of the site
/// @param title of the page; empty on the home page
/// @param description one sentence for search engines
/// @param section which entry of the navigation it belongs to
/// @param base address of the site, without a slash at its end
/// @param path of the page, without filters that do not change what it is
/// @param host the body that runs the site; absent before anything was set up
/// @param sample whether everything shown is made up
/// @param english whether the frame is in English
/// @param meta the meta tags that national rules want
/// @param feed address of the feed of this page, or empty
public record PublicFrame(
        String site,
        String title,
        String description,
        String section,
        String base,
        String path,
        @Nullable Host host,
        boolean sample,
        boolean english,
        Map<String, String> meta,
        String feed) {

    /// The body that runs the site, as the foot of every page shows it.
    public record Host(String name, String address, String phone, String hours) {}

    /// Absolute address of the page.
    public String address() {
        return base + path;
    }

    public String fullTitle() {
        return title.isEmpty() ? site : title + " - " + site;
    }

    public PublicFrame describedAs(String text) {
        return new PublicFrame(
                site, title, text, section, base, path, host, sample, english, meta, feed);
    }

    public PublicFrame withFeed(String address) {
        return new PublicFrame(
                site,
                title,
                description,
                section,
                base,
                path,
                host,
                sample,
                english,
                meta,
                address);
    }

    public PublicFrame withMeta(Map<String, String> more) {
        var all = new LinkedHashMap<>(meta);
        all.putAll(more);
        return new PublicFrame(
                site, title, description, section, base, path, host, sample, english, all, feed);
    }

    /// The same for the answer to a form, whose own address cannot be opened: it stands at the page
    /// that the form is on.
    public PublicFrame at(String other) {
        return new PublicFrame(
                site, title, description, section, base, other, host, sample, english, meta, feed);
    }
}
