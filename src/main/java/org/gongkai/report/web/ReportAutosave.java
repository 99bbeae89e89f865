package org.gongkai.report.web;

import java.util.List;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.report.annual.AnnualReports;
import org.gongkai.report.annual.SaveReport;
import org.gongkai.report.annual.SavedElsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Saves the texts of a report while they are written.
@RestController
class ReportAutosave {

    private final AnnualReports reports;
    private final SaveReport saving;
    private final ReportEditing editing;

    ReportAutosave(AnnualReports reports, SaveReport saving, ReportEditing editing) {
        this.reports = reports;
        this.saving = saving;
        this.editing = editing;
    }

    /// How it ended.
    ///
    /// @param saveCount the count the next save must name
    /// @param marks of the texts as they are kept now, by part
    /// @param problems why it was not saved
    record Saved(int saveCount, Map<String, String> marks, List<Refused.Problem> problems) {}

    @PostMapping("/office/reports/{id:\\d{1,18}}/autosave")
    ResponseEntity<Saved> save(
            Actor actor, @PathVariable long id, @RequestParam Map<String, String> fields) {
        actor.require(Action.DRAFT, reports.get(id).body().path());
        int count = ReportDeeds.count(fields);
        try {
            saving.saveBySelf(actor, id, count, TwoTexts.chosen(fields));
            var now = reports.get(id);
            return ResponseEntity.ok(
                    new Saved(now.saveCount(), editing.marks(actor, now), List.of()));
        } catch (SavedElsewhere elsewhere) {
            return answer(HttpStatus.CONFLICT, count, elsewhere);
        } catch (Refused refused) {
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, count, refused);
        }
    }

    private static ResponseEntity<Saved> answer(HttpStatus status, int count, Refused refused) {
        return ResponseEntity.status(status).body(new Saved(count, Map.of(), refused.problems()));
    }
}
