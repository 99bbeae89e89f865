package org.gongkai.letter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.letter.Category;
import org.gongkai.letter.Complexity;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.ReplyTemplate;
import org.gongkai.organization.Body;
import org.gongkai.pages.Text;

/// What can be chosen in the forms of a letter's page.
///
/// @param others bodies but the one that leads it; empty for who can choose none
/// @param against the body whose official it is about; empty when it is about none
public record ChoicesView(
        List<Body> others,
        List<Category> categories,
        List<ReplyTemplate> templates,
        String against) {

    public Map<String, String> bodies() {
        var all = new LinkedHashMap<String, String>();
        others.forEach(one -> all.put(one.code(), one.name()));
        return all;
    }

    /// Code of the body that usually handles what this is about, or nothing.
    public String usual(@org.jspecify.annotations.Nullable Category category) {
        if (category == null || category.bodyId() == null) return "";
        long usual = category.bodyId();
        return others.stream()
                .filter(one -> one.id() == usual)
                .map(Body::code)
                .findFirst()
                .orElse("");
    }

    public Map<String, String> about() {
        var all = new LinkedHashMap<String, String>();
        categories.forEach(one -> all.put(one.code(), one.name()));
        return all;
    }

    /// @param conduct a complaint about conduct stays one, and nothing else becomes one here
    public static Map<String, String> kinds(boolean conduct) {
        var all = new LinkedHashMap<String, String>();
        for (LetterKind kind : LetterKind.values()) {
            if ((kind == LetterKind.CONDUCT) == conduct && kind != LetterKind.APPRAISAL) {
                all.put(kind.code(), Text.t("letter.kind." + kind.code()));
            }
        }
        return all;
    }

    public static Map<String, String> complexities() {
        var all = new LinkedHashMap<String, String>();
        for (Complexity one : Complexity.values()) {
            all.put(one.code(), Text.t("letter.complexity." + one.code()));
        }
        return all;
    }
}
