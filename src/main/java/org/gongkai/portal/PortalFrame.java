package org.gongkai.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.organization.Body;
import org.jspecify.annotations.Nullable;

/// What stands around every public page.
///
/// @param site name of the site
/// @param title of the page; empty on the home page
/// @param description one sentence for search engines
/// @param section which entry of the navigation it belongs to
/// @param base address of the site, without a slash at its end
/// @param path of the page, without filters that do not change what it is
/// @param root the body that runs the site; absent before anything was set up
/// @param sample whether everything shown is made up
/// @param english whether the frame is in English
/// @param meta the meta tags that national rules want
/// @param feed address of the feed of this page, or empty
public record PortalFrame(
        String site,
        String title,
        String description,
        String section,
        String base,
        String path,
        @Nullable Body root,
        boolean sample,
        boolean english,
        Map<String, String> meta,
        String feed) {

    /// Absolute address of the page.
    public String address() {
        return base + path;
    }

    public String fullTitle() {
        return title.isEmpty() ? site : title + " - " + site;
    }

    PortalFrame describedAs(String text) {
        return new PortalFrame(
                site, title, text, section, base, path, root, sample, english, meta, feed);
    }

    PortalFrame withFeed(String address) {
        return new PortalFrame(
                site,
                title,
                description,
                section,
                base,
                path,
                root,
                sample,
                english,
                meta,
                address);
    }

    PortalFrame withMeta(Map<String, String> more) {
        var all = new LinkedHashMap<>(meta);
        all.putAll(more);
        return new PortalFrame(
                site, title, description, section, base, path, root, sample, english, all, feed);
    }
}
