package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.publication.PublicDocuments;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// An earlier edition of a document that is public now.
@Controller
class EditionPage {

    private final Frames frames;
    private final PublicDocuments documents;

    EditionPage(Frames frames, PublicDocuments documents) {
        this.frames = frames;
        this.documents = documents;
    }

    @GetMapping("/d/{id:\\d{1,18}}/editions/{number:\\d{1,6}}")
    String show(
            @PathVariable long id,
            @PathVariable int number,
            HttpServletRequest request,
            Model model) {
        var edition =
                documents
                        .findEdition(id, number)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("frame", frames.of(request, "open", edition.title()));
        model.addAttribute("id", id);
        model.addAttribute("edition", edition);
        model.addAttribute("reading", Reading.of(edition.html()));
        return "portal/edition";
    }
}
