package org.gongkai.report.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.gongkai.report.annual.AnnualReport;
import org.gongkai.report.annual.ClearedReport;
import org.gongkai.report.annual.ExplainFinding;
import org.gongkai.report.annual.ExtendDay;
import org.gongkai.report.annual.HandInReport;
import org.gongkai.report.annual.JudgeReport;
import org.gongkai.report.annual.PublishReport;
import org.gongkai.report.annual.SaveReport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The buttons of a report: which command each one is, and where it leads.
@Component
class ReportDeeds {

    private final SaveReport saving;
    private final HandInReport handing;
    private final JudgeReport judging;
    private final ExplainFinding explaining;
    private final PublishReport publishing;
    private final ClearedReport cleared;
    private final ExtendDay days;

    ReportDeeds(
            SaveReport saving,
            HandInReport handing,
            JudgeReport judging,
            ExplainFinding explaining,
            PublishReport publishing,
            ClearedReport cleared,
            ExtendDay days) {
        this.saving = saving;
        this.handing = handing;
        this.judging = judging;
        this.explaining = explaining;
        this.publishing = publishing;
        this.cleared = cleared;
        this.days = days;
    }

    /// @return the address to go on at
    String act(Actor actor, AnnualReport report, String act, Map<String, String> fields) {
        long id = report.id();
        String page = "/office/reports/" + id;
        switch (act) {
            case "save" -> {
                saving.save(actor, id, count(fields), TwoTexts.chosen(fields));
                return page + "/edit";
            }
            case "redraft" -> {
                saving.redraft(actor, id, count(fields), fields.getOrDefault("part", ""));
                return page + "/edit";
            }
            case "hand-in" -> handing.handIn(actor, id, count(fields));
            case "take-back" -> handing.takeBack(actor, id);
            case "give-back" -> judging.giveBack(actor, id, fields.getOrDefault("remark", ""));
            case "clear" -> judging.clear(actor, id, fields.getOrDefault("word", ""));
            case "reopen" -> judging.reopen(actor, id, fields.getOrDefault("remark", ""));
            case "ask-day" ->
                    days.ask(
                            actor,
                            id,
                            day(fields, "askedDay"),
                            fields.getOrDefault("askedWhy", ""));
            case "give-day" ->
                    days.give(
                            actor,
                            id,
                            day(fields, "givenDay"),
                            fields.getOrDefault("givenWhy", ""));
            case "refuse-day" -> days.refuse(actor, id, fields.getOrDefault("givenWhy", ""));
            case "explain" -> {
                explaining.explain(
                        actor,
                        id,
                        fields.getOrDefault("finding", ""),
                        fields.getOrDefault("reason", ""));
                return page + "#checks";
            }
            case "publish" -> {
                return "/office/editions/" + publishing.begin(actor, id);
            }
            case "restore" -> {
                return "/office/editions/" + cleared.restore(actor, id);
            }
            default -> throw new NoSuchElementException(act);
        }
        return page;
    }

    /// The day, or nothing when none was typed.
    private static @Nullable LocalDate day(Map<String, String> fields, String field) {
        var reading = new FormReading();
        LocalDate day = reading.date(field, fields.getOrDefault(field, ""));
        reading.refuseIfWrong();
        return day;
    }

    static int count(Map<String, String> fields) {
        String typed = fields.getOrDefault("saveCount", "");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
