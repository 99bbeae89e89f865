package org.gongkai.report.annual;

import org.gongkai.organization.Body;
import org.gongkai.pages.Text;
import org.gongkai.report.reading.Generation;

/// The first text of each part, drafted from the figures: plain sentences with fields in them. What
/// no record knows is left as a gap that a person has to fill.
final class Drafts {

    private Drafts() {}

    static String of(PartForm part, AnnualReport report, YearFigures figures) {
        return filled(text(part.key(), report.form(), figures), report);
    }

    private static String text(String part, Generation form, YearFigures figures) {
        String suffix = variant(part, form, figures);
        for (String key :
                new String[] {
                    part + suffix + "." + form.id(), part + suffix, part + "." + form.id()
                }) {
            if (Text.has("report-draft." + key)) return Text.official("report-draft." + key);
        }
        return Text.official("report-draft." + part);
    }

    /// Nothing happened is said in other words than a number.
    private static String variant(String part, Generation form, YearFigures figures) {
        boolean tables = form == Generation.FORM_2019 || form == Generation.FORM_2021;
        return switch (part) {
            case "overview.request" ->
                    figures.isNothing("table3.new.total", "table3.carried.total") ? ".none" : "";
            case "overview.platform" -> figures.isSome("letter.in") ? ".letters" : "";
            case "request" -> figures.isNothing("request.received.total") ? ".none" : "";
            case "remedies" ->
                    figures.isNothing("request.review", "request.litigation") ? ".none" : "";
            case "fees" -> figures.isNothing("request.fee") ? ".none" : "";
            case "other" -> tables && !figures.isNothing("request.fee") ? ".fees" : "";
            default -> "";
        };
    }

    private static String filled(String text, AnnualReport report) {
        Body body = report.body();
        return text.replace("%body%", body.name())
                .replace("%address%", body.address())
                .replace("%phone%", body.phone())
                .replace("%year%", Integer.toString(report.year()))
                .replace("%next%", Integer.toString(report.year() + 1));
    }
}
