package org.gongkai.publication.web;

import java.time.Instant;
import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.publication.Edition;
import org.gongkai.publication.EditionState;
import org.gongkai.publication.Editions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Saves a draft while it is being written. Never touches what is in review: for that a person must
/// press the button.
@RestController
class Autosave {

    private final DraftButtons buttons;
    private final Editions editions;
    private final EditionViews views;

    Autosave(DraftButtons buttons, Editions editions, EditionViews views) {
        this.buttons = buttons;
        this.editions = editions;
        this.views = views;
    }

    /// @param saveCount the count the next save must name
    /// @param savedAt when, by the server's clock
    /// @param problems why it was not saved
    record Answer(int saveCount, Instant savedAt, List<Refused.Problem> problems) {}

    @PostMapping("/office/editions/{id}/autosave")
    ResponseEntity<Answer> save(Actor actor, @PathVariable long id, @RequestBody DraftForm form) {
        Edition before = views.readable(actor, id);
        actor.require(Action.DRAFT, before.bodyPath());
        if (before.state() != EditionState.DRAFT) {
            return answer(HttpStatus.CONFLICT, before, List.of());
        }
        try {
            buttons.save(actor, id, form, false);
            return answer(HttpStatus.OK, editions.get(id), List.of());
        } catch (Refused refused) {
            Edition now = editions.get(id);
            boolean elsewhere = now.saveCount() != form.saveCount();
            return answer(
                    elsewhere ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                    now,
                    refused.problems());
        }
    }

    private static ResponseEntity<Answer> answer(
            HttpStatus status, Edition edition, List<Refused.Problem> problems) {
        return ResponseEntity.status(status)
                .body(new Answer(edition.saveCount(), edition.changedAt(), problems));
    }
}
