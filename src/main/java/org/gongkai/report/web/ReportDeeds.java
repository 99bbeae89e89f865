package org.gongkai.report.web;

import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.organization.Actor;
import org.gongkai.report.annual.AnnualReport;
import org.gongkai.report.annual.ExplainFinding;
import org.gongkai.report.annual.HandInReport;
import org.gongkai.report.annual.JudgeReport;
import org.gongkai.report.annual.PublishReport;
import org.gongkai.report.annual.SaveReport;
import org.springframework.stereotype.Component;

/// The buttons of a report: which command each one is, and where it leads.
@Component
class ReportDeeds {

    private final SaveReport saving;
    private final HandInReport handing;
    private final JudgeReport judging;
    private final ExplainFinding explaining;
    private final PublishReport publishing;

    ReportDeeds(
            SaveReport saving,
            HandInReport handing,
            JudgeReport judging,
            ExplainFinding explaining,
            PublishReport publishing) {
        this.saving = saving;
        this.handing = handing;
        this.judging = judging;
        this.explaining = explaining;
        this.publishing = publishing;
    }

    /// @return the address to go on at
    String act(Actor actor, AnnualReport report, String act, Map<String, String> fields) {
        long id = report.id();
        String page = "/office/reports/" + id;
        switch (act) {
            case "save" -> {
                saving.save(actor, id, count(fields), fields);
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
            default -> throw new NoSuchElementException(act);
        }
        return page;
    }

    private static int count(Map<String, String> fields) {
        String typed = fields.getOrDefault("saveCount", "");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
