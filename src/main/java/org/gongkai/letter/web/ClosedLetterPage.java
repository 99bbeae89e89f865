package org.gongkai.letter.web;

import java.util.List;
import java.util.Map;
import org.gongkai.casework.ClosedFileView;
import org.gongkai.casework.ClosedFiles;
import org.gongkai.casework.Desk;
import org.gongkai.casework.Matter;
import org.gongkai.database.FormKeys;
import org.gongkai.letter.Letters;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A letter whose file is closed: number, kind, outcome and dates for all who may read it; the rest
/// for who may open files and says what for.
@Controller
class ClosedLetterPage {

    private final LetterViews views;
    private final ClosedFiles files;
    private final Letters letters;
    private final FormKeys keys;

    ClosedLetterPage(LetterViews views, ClosedFiles files, Letters letters, FormKeys keys) {
        this.views = views;
        this.files = files;
        this.letters = letters;
        this.keys = keys;
    }

    @PostMapping("/office/letters/{id:\\d{1,18}}/file/opening")
    ModelAndView open(
            Actor actor, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Matter matter = views.readable(actor, id);
        Desk.require(actor, Action.OPEN_FILES, matter);
        try {
            keys.once(
                    actor.username(),
                    fields.getOrDefault("formKey", ""),
                    () -> {
                        files.open(
                                actor,
                                matter,
                                fields.getOrDefault("purpose", ""),
                                fields.getOrDefault("reason", ""));
                        return "done";
                    });
        } catch (Refused refused) {
            ModelAndView page = page(actor, matter, fields, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return new ModelAndView("redirect:" + LetterListView.PLACE + "/" + id);
    }

    /// The page of a file that is shut for this person.
    ModelAndView page(
            Actor actor, Matter matter, Map<String, String> typed, List<Refused.Problem> problems) {
        return new ModelAndView(
                "casework/closed",
                Map.of(
                        "view",
                        new ClosedFileView(
                                matter,
                                LetterListView.PLACE,
                                Text.t("letter.column.kind"),
                                Text.t("letter.kind." + letters.get(matter).kind().code()),
                                Desk.may(actor, Action.OPEN_FILES, matter),
                                FormKeys.fresh(),
                                typed,
                                problems)));
    }
}
