package org.gongkai.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/// Style sheets, scripts and pictures of `static/`. Their address carries a digest of their bytes,
/// so browsers keep them for a year and still get a new one at once.
public final class Assets {

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_./-]{0,120}\\.[a-z0-9]{2,5}");
    private static final Map<String, Optional<Asset>> KNOWN = new ConcurrentHashMap<>();

    private Assets() {}

    /// The address of a file of `static/`.
    ///
    /// @param name path below `static/`: `css/base.css`
    public static String url(String name) {
        var asset = find(name).orElseThrow(() -> new IllegalArgumentException("no static/" + name));
        return "/static/" + name + "?v=" + asset.content().tag();
    }

    /// A file of `static/`; nothing for names that are not of one.
    public static Optional<Asset> find(String name) {
        if (!NAME.matcher(name).matches() || name.contains("..") || name.contains("//")) {
            return Optional.empty();
        }
        var known = KNOWN.get(name);
        if (known != null) return known;
        var read = read(name);
        // names that are nothing are not remembered: anybody can ask for any number of them
        if (read.isPresent()) KNOWN.put(name, read);
        return read;
    }

    private static Optional<Asset> read(String name) {
        try (var stream = Assets.class.getResourceAsStream("/static/" + name)) {
            if (stream == null) return Optional.empty();
            byte[] bytes = stream.readAllBytes();
            return Optional.of(new Asset(type(name), Packed.of(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String name) {
        String type =
                MediaTypeFactory.getMediaType(name)
                        .orElse(MediaType.APPLICATION_OCTET_STREAM)
                        .toString();
        boolean text = type.startsWith("text/") || type.endsWith("javascript");
        return text ? type + ";charset=UTF-8" : type;
    }

    /// @param type media type, with the character set where there is one
    public record Asset(String type, Packed content) {}
}
