package org.gongkai.letter.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Promises;
import org.gongkai.casework.open.OpenFrames;
import org.gongkai.casework.open.SeeOther;
import org.gongkai.letter.Letters;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.PublicFrame;
import org.gongkai.pages.QrCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The receipt: number, query code, who has the letter, what happens next and by when. Can be
/// opened again by whoever shows the code.
@Controller
class ReceiptPage {

    private static final String PATH = "/letter/receipt";

    private final OpenFrames frames;
    private final OwnLetter own;
    private final Matters matters;
    private final Letters letters;
    private final Promises promises;
    private final Bodies bodies;

    ReceiptPage(
            OpenFrames frames,
            OwnLetter own,
            Matters matters,
            Letters letters,
            Promises promises,
            Bodies bodies) {
        this.frames = frames;
        this.own = own;
        this.matters = matters;
        this.letters = letters;
        this.promises = promises;
        this.bodies = bodies;
    }

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request) {
        Optional<Matter> mine = own.find(request);
        if (mine.isEmpty()) return new ModelAndView(SeeOther.to("/letter/follow"));
        Matter matter = mine.get();
        PublicFrame frame = frames.of(LetterDoor.SECTION, request, "receipt", PATH);
        String code = matters.queryCode(matter);
        var page = new ModelAndView("letter/open/receipt");
        page.addObject("frame", frame);
        page.addObject("matter", matter);
        page.addObject("letter", letters.get(matter));
        page.addObject("body", bodies.get(matter.bodyId()));
        page.addObject("code", code);
        // what stands after # is never sent to a server, so the code gets into no log
        page.addObject("qr", QrCode.of(frame.base() + "/letter/follow#" + code));
        page.addObject("again", request.getParameter("again") != null);
        page.addObject("accept", promises.findOpen(matter, "accept").orElse(null));
        return page;
    }
}
