package org.gongkai.letter.open;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.casework.Promises;
import org.gongkai.casework.open.Receipts;
import org.gongkai.letter.Letters;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The receipt of a letter ([Receipts]).
@Controller
class ReceiptPage {

    private final Receipts receipts;
    private final Letters letters;
    private final Promises promises;

    ReceiptPage(Receipts receipts, Letters letters, Promises promises) {
        this.receipts = receipts;
        this.letters = letters;
        this.promises = promises;
    }

    @GetMapping("/letter/receipt")
    ModelAndView show(HttpServletRequest request) {
        return receipts.show(
                LetterDoor.DOOR,
                request,
                (page, matter) -> {
                    page.addObject("letter", letters.get(matter));
                    page.addObject("accept", promises.findOpen(matter, "accept").orElse(null));
                });
    }
}
