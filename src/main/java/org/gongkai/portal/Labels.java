package org.gongkai.portal;

import static org.gongkai.pages.Text.t;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.gongkai.organization.BodyKind;
import org.gongkai.pages.Text;
import org.gongkai.publication.PublicAttachment;
import org.springframework.web.util.UriUtils;

/// Values as readers want to see them.
public final class Labels {

    private static final long KIB = 1024;

    private Labels() {}

    /// 2017年1月1日
    public static String day(LocalDate day) {
        return t(
                "portal.day",
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }

    public static String kind(String code) {
        String key = "publication.kind." + code;
        return Text.has(key) ? t(key) : code;
    }

    public static String kind(BodyKind kind) {
        return t("portal.body-kind." + kind.code());
    }

    /// A size in bytes in the unit that fits.
    public static String size(long bytes) {
        if (bytes < KIB) return bytes + " B";
        if (bytes < KIB * KIB) return (bytes + KIB / 2) / KIB + " KB";
        return String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KIB * KIB));
    }

    /// The address a file is downloaded from.
    public static String file(PublicAttachment file) {
        return "/files/"
                + file.id()
                + "/"
                + UriUtils.encodePathSegment(file.name(), StandardCharsets.UTF_8);
    }
}
