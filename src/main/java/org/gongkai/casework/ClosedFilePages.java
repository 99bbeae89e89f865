package org.gongkai.casework;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The page of a matter whose file is closed: number, kind, outcome and dates for all who may read
/// it; the rest for who may open files and says what for.
@Component
public class ClosedFilePages {

    private final ClosedFiles files;
    private final FormKeys keys;

    ClosedFilePages(ClosedFiles files, FormKeys keys) {
        this.files = files;
        this.keys = keys;
    }

    /// What differs between the kinds.
    ///
    /// @param place address of the list of its matters
    /// @param label key of what the next says of a matter
    /// @param about key of what kind of such a matter it is; tells nothing of a person
    public record Kind(String place, String label, Function<Matter, String> about) {}

    /// Opens the file, and leads to the matter.
    public ModelAndView open(Kind kind, Actor actor, Matter matter, Map<String, String> fields) {
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
            ModelAndView page = page(kind, actor, matter, fields, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return new ModelAndView("redirect:" + kind.place() + "/" + matter.id());
    }

    /// The page of a file that is shut for this person.
    public ModelAndView page(Kind kind, Actor actor, Matter matter) {
        return page(kind, actor, matter, Map.of(), List.of());
    }

    private static ModelAndView page(
            Kind kind,
            Actor actor,
            Matter matter,
            Map<String, String> typed,
            List<Refused.Problem> problems) {
        return new ModelAndView(
                "casework/closed",
                Map.of(
                        "view",
                        new ClosedFileView(
                                matter,
                                kind.place(),
                                Text.t(kind.label()),
                                Text.t(kind.about().apply(matter)),
                                Desk.may(actor, Action.OPEN_FILES, matter),
                                FormKeys.fresh(),
                                typed,
                                problems)));
    }
}
