package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.Ledger;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.gongkai.publication.EditionProofs;
import org.gongkai.publication.PublicDocument;
import org.gongkai.publication.PublicDocuments;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The public ledger (公开存证), and the proof of each document. Never kept as finished pages: they say
/// what holds at the moment of asking.
@Controller
class LedgerPages {

    private static final int ON_PAGE = 30;

    private final Frames frames;
    private final PublicDocuments documents;
    private final EditionProofs proofs;
    private final Ledger ledger;

    LedgerPages(Frames frames, PublicDocuments documents, EditionProofs proofs, Ledger ledger) {
        this.frames = frames;
        this.documents = documents;
        this.proofs = proofs;
        this.ledger = ledger;
    }

    @GetMapping("/ledger/d/{id:\\d{1,18}}")
    String proof(@PathVariable long id, HttpServletRequest request, Model model) {
        PublicDocument document = Gone.readable(documents.find(id));
        model.addAttribute("frame", frames.of(request, "open", Text.t("portal.proof.title")));
        model.addAttribute("document", document);
        model.addAttribute("proof", proofs.find(document).orElse(null));
        return "portal/proof";
    }

    @GetMapping("/ledger")
    String ledger(
            @RequestParam(defaultValue = "") String page, HttpServletRequest request, Model model) {
        Ledger.Head head = ledger.head();
        Paging paging = Paging.asked(page, ON_PAGE, head.size(), "/ledger", Map.of());
        long until = head.size() - paging.offset();
        long from = Math.max(0, until - ON_PAGE);
        List<LedgerRow> rows =
                ledger.list(from, (int) (until - from)).stream().map(LedgerRow::of).toList();
        model.addAttribute("frame", frames.of(request, "open", Text.t("portal.ledger.title")));
        model.addAttribute("head", head);
        model.addAttribute("rows", rows.reversed());
        model.addAttribute(
                "titles", documents.listThese(rows.stream().map(LedgerRow::document).toList()));
        model.addAttribute("paging", paging);
        return "portal/ledger";
    }
}
