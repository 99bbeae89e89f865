package org.gongkai.letter.web;

import java.util.Map;
import org.gongkai.casework.ClosedFilePages;
import org.gongkai.casework.Matter;
import org.gongkai.letter.Letters;
import org.gongkai.organization.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A letter whose file is closed ([ClosedFilePages]).
@Controller
class ClosedLetterPage {

    private final LetterViews views;
    private final ClosedFilePages pages;
    private final ClosedFilePages.Kind kind;

    ClosedLetterPage(LetterViews views, ClosedFilePages pages, Letters letters) {
        this.views = views;
        this.pages = pages;
        this.kind =
                new ClosedFilePages.Kind(
                        LetterListView.PLACE,
                        "letter.column.kind",
                        matter -> "letter.kind." + letters.get(matter).kind().code());
    }

    @PostMapping("/office/letters/{id:\\d{1,18}}/file/opening")
    ModelAndView open(
            Actor actor, @PathVariable long id, @RequestParam Map<String, String> fields) {
        return pages.open(kind, actor, views.readable(actor, id), fields);
    }

    /// The page of a file that is shut for this person.
    ModelAndView page(Actor actor, Matter matter) {
        return pages.page(kind, actor, matter);
    }
}
