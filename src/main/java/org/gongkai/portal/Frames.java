package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.database.MadeUpData;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.PublicFrame;
import org.gongkai.pages.PublicFrames;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Makes the frame of a public page.
@Component
class Frames implements PublicFrames {

    private final Bodies bodies;
    private final MadeUpData madeUp;
    private final String publicAddress;

    Frames(
            Bodies bodies,
            MadeUpData madeUp,
            @Value("${gongkai.public-address:}") String publicAddress) {
        this.bodies = bodies;
        this.madeUp = madeUp;
        this.publicAddress = publicAddress.replaceAll("/+$", "");
    }

    @Override
    public PublicFrame of(HttpServletRequest request, String section, String title) {
        return of(
                base(request),
                request.getRequestURI(),
                SiteLocale.isEnglish(request.getCookies()),
                section,
                title);
    }

    /// The frame of an answer to what could not even be read as a request.
    PublicFrame withoutRequest(String title) {
        return of(publicAddress, "/", false, "error", title);
    }

    private PublicFrame of(
            String base, String path, boolean english, String section, String title) {
        @Nullable Body root = bodies.findRoot().orElse(null);
        String site =
                root == null ? Text.t("portal.site.bare") : Text.t("portal.site", root.shortName());
        var meta = new LinkedHashMap<String, String>();
        meta.put("SiteName", site);
        meta.put("SiteDomain", String.valueOf(URI.create(base).getHost()));
        meta.put("SiteIDCode", "");
        meta.put("ColumnName", title.isEmpty() ? site : title);
        meta.put("ColumnType", section.equals("home") ? "" : Text.t("portal.nav." + section));
        return new PublicFrame(
                site,
                title,
                Text.t("portal.description", root == null ? site : root.name()),
                section,
                base,
                path,
                root == null
                        ? null
                        : new PublicFrame.Host(
                                root.name(), root.address(), root.phone(), root.hours()),
                madeUp.exists(),
                english,
                Map.copyOf(meta),
                "");
    }

    /// The address the public knows this site by, without a slash at its end.
    String base(HttpServletRequest request) {
        return publicAddress.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : publicAddress;
    }
}
