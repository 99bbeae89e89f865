package org.gongkai.report.figure;

import org.gongkai.pages.Text;

/// A figure of the registry.
///
/// @param id as forms and reports name it: `table3.new.total`
/// @param name in Chinese, different for every figure
/// @param unit the unit it is kept in
/// @param source code of its source, or `manual`
public record Figure(String id, String name, String unit, String source) {

    /// What it counts, in the language of the page: the words for its id or for what its id begins
    /// with.
    public String definition() {
        for (String key = id; ; key = key.substring(0, key.lastIndexOf('.'))) {
            if (Text.has("figure.definition." + key)) return Text.t("figure.definition." + key);
            if (key.indexOf('.') < 0) return Text.t("figure.definition." + source);
        }
    }

    public boolean isManual() {
        return source.equals(ManualFigures.CODE);
    }

    /// Whether it is a sum of money, which may have decimals; everything else is a whole number.
    public boolean isMoney() {
        return unit.endsWith("元");
    }

    /// Whether it may be less than nothing: a change.
    public boolean isChange() {
        return id.endsWith(".change");
    }
}
