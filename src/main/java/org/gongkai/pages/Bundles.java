package org.gongkai.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// All of `messages/<module>.properties` (Chinese) and `messages/<module>_en.properties`, read
/// once.
final class Bundles {

    private static final Map<String, String> CHINESE = read(false);
    private static final Map<String, String> ENGLISH = withFallback(read(true));

    private Bundles() {}

    static Map<String, String> of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    private static Map<String, String> withFallback(Map<String, String> english) {
        var all = new HashMap<>(CHINESE);
        all.putAll(english);
        return Map.copyOf(all);
    }

    private static Map<String, String> read(boolean english) {
        try {
            var all = new HashMap<String, String>();
            for (Resource resource :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/*.properties")) {
                String name = String.valueOf(resource.getFilename());
                if (name.endsWith("_en.properties") != english) continue;
                var properties = new Properties();
                try (var reader =
                        new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> all.put((String) key, (String) value));
            }
            return Map.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
