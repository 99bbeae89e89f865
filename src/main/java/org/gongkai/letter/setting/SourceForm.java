package org.gongkai.letter.setting;

import java.util.Map;
import org.gongkai.letter.Source;
import org.gongkai.letter.Terms;

/// A source as it was typed; terms as the calendar writes them: `w7`, `d4`.
public record SourceForm(
        String code,
        String name,
        String medium,
        boolean open,
        String accept,
        String simple,
        String complex,
        String acknowledge,
        String longestExtension,
        String returnWithin,
        String contact,
        String rectify,
        boolean callBack,
        boolean active) {

    /// Reads the fields of a form. A term is typed as its kind (`w`, `d` or `m`) and its length.
    public static SourceForm of(Map<String, String> fields) {
        return new SourceForm(
                text(fields, "code"),
                text(fields, "name"),
                text(fields, "medium"),
                fields.containsKey("open"),
                term(fields, "accept"),
                term(fields, "simple"),
                term(fields, "complex"),
                text(fields, "acknowledge").isEmpty() ? "" : term(fields, "acknowledge"),
                text(fields, "longestExtension"),
                text(fields, "returnWithin"),
                term(fields, "contact"),
                term(fields, "rectify"),
                fields.containsKey("callBack"),
                fields.containsKey("active"));
    }

    /// A source as it is kept.
    public static SourceForm of(Source source) {
        Terms terms = source.terms();
        return new SourceForm(
                source.code(),
                source.name(),
                source.medium().code(),
                source.open(),
                terms.accept().code(),
                terms.simple().code(),
                terms.complex().code(),
                terms.acknowledge() == null ? "" : terms.acknowledge().code(),
                Integer.toString(terms.longestExtension()),
                Integer.toString(terms.returnWithin()),
                terms.contact().code(),
                terms.rectify().code(),
                source.callBack(),
                source.active());
    }

    SourceForm withCode(String other) {
        return new SourceForm(
                other,
                name,
                medium,
                open,
                accept,
                simple,
                complex,
                acknowledge,
                longestExtension,
                returnWithin,
                contact,
                rectify,
                callBack,
                active);
    }

    private static String term(Map<String, String> fields, String name) {
        return fields.getOrDefault(name + "Kind", "w") + text(fields, name);
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
