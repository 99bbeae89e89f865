package org.gongkai.report.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.publication.text.ContentHash;

/// The texts of a form that somebody sent while another saved the same report. Each part carries a
/// mark of the text it began with, so that what only one of the two changed needs no decision.
///
/// @param texts what stands in the form now, by part: one's own words wherever both wrote
/// @param theirs what the other wrote, for the parts that both wrote differently
record TwoTexts(Map<String, String> texts, Map<String, String> theirs) {

    /// Prefix of the field that carries the mark of a part.
    static final String MARK = "was.";

    /// Prefix of the field that says whose text of a part is to be kept.
    static final String CHOICE = "choose.";

    /// @param kept the texts as they are now
    /// @param typed the fields of the form that was sent
    static TwoTexts of(Map<String, String> kept, Map<String, String> typed) {
        var texts = new LinkedHashMap<String, String>();
        var theirs = new LinkedHashMap<String, String>();
        kept.forEach((part, now) -> {
            String mine = typed.getOrDefault(part, now);
            String began = typed.getOrDefault(MARK + part, "");
            boolean mineIsOld = mark(mine).equals(began);
            boolean same = mark(mine).equals(mark(now));
            texts.put(part, mineIsOld ? now : mine);
            if (!same && !mineIsOld && !mark(now).equals(began)) theirs.put(part, now);
        });
        return new TwoTexts(texts, theirs);
    }

    /// The fields without the parts of which the other's text was chosen.
    static Map<String, String> chosen(Map<String, String> typed) {
        var chosen = new LinkedHashMap<>(typed);
        typed.forEach((field, value) -> {
            if (field.startsWith(CHOICE) && value.equals("theirs")) {
                chosen.remove(field.substring(CHOICE.length()));
            }
        });
        return chosen;
    }

    /// Tells one text from another, however its lines end.
    static String mark(String text) {
        return ContentHash.of(new ContentHash.Field("text", text.replace("\r\n", "\n").strip()))
                .hex();
    }
}
