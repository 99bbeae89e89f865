package org.gongkai.opinion;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What somebody wrote, and where.
///
/// @param link address of the post, or empty
/// @param outsideNumber what its platform calls it, or empty
public record Post(String title, String author, String text, String link, String outsideNumber) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_AUTHOR = 100;
    public static final int LONGEST_TEXT = 20_000;
    public static final int LONGEST_LINK = 2_000;
    public static final int LONGEST_NUMBER = 200;

    private static final int FEWEST_SIGNS = 8;

    public Post {
        title = clean(title);
        author = clean(author);
        text = clean(text);
        link = link.strip();
        outsideNumber = clean(outsideNumber);
    }

    /// Whether it has an address or a number, by which it would be known again.
    public boolean knowable() {
        return !link.isEmpty() || !outsideNumber.isEmpty();
    }

    /// What to call it: its title, or its first words.
    public String heading() {
        if (!title.isEmpty()) return title;
        String first = text.lines().findFirst().orElse("").strip();
        return first.length() <= 40
                ? first
                : first.substring(0, first.offsetByCodePoints(0, 40)) + "…";
    }

    /// The same for every spelling of an address: without the scheme, what only counts visits, and
    /// the place within the page.
    String plainLink() {
        try {
            URI address = new URI(link);
            String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
            String path = address.getRawPath() == null ? "" : address.getRawPath();
            String query = address.getRawQuery() == null ? "" : address.getRawQuery();
            String asked =
                    Arrays.stream(query.split("&"))
                            .filter(one -> !one.isEmpty() && !one.startsWith("utm_"))
                            .sorted()
                            .collect(Collectors.joining("&"));
            int port = address.getPort();
            return host
                    + (port < 0 || port == 80 || port == 443 ? "" : ":" + port)
                    + path.replaceFirst("/+$", "")
                    + (asked.isEmpty() ? "" : "?" + asked);
        } catch (URISyntaxException e) {
            return link;
        }
    }

    /// The words without signs, spaces and the difference of wide and narrow letters; empty when
    /// there are too few to tell two posts apart.
    String plainWords() {
        String words =
                Normalizer.normalize(text.isEmpty() ? title : text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]", "");
        return words.length() < FEWEST_SIGNS ? "" : words;
    }

    /// Whether this is the address of a page that a browser opens.
    public static boolean isLink(String typed) {
        try {
            URI address = new URI(typed.strip());
            return address.getScheme() != null
                    && address.getScheme().toLowerCase(Locale.ROOT).matches("https?")
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// Signs that steer a screen instead of standing on it are left out.
    private static String clean(String typed) {
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n\\t\\u200D]]", "")
                .strip();
    }

    /// Says nothing: what somebody wrote must not get into a log line by mistake.
    @Override
    public String toString() {
        return "Post[sealed]";
    }
}
