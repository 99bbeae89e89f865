package org.gongkai.report.figure;

import org.gongkai.pages.Text;
import org.gongkai.report.form.FigureWords;

/// A figure of the registry.
///
/// @param id as forms and reports name it: `table3.new.total`
/// @param name in Chinese, different for every figure: what reports and their texts call it
/// @param unit the unit it is kept in, in Chinese
/// @param source code of its source, or `manual`
public record Figure(String id, String name, String unit, String source) {

    /// Its name in the language of the page.
    public String shownName() {
        return FigureWords.name(id, name);
    }

    /// Its name in the language of the page, where only totals of rows stand.
    public String shownRow() {
        return FigureWords.nameOfRow(id, name);
    }

    /// Its unit in the language of the page.
    public String shownUnit() {
        return FigureWords.unit(unit);
    }

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
