package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.gongkai.pages.QrCode;
import org.gongkai.pages.Text;
import org.gongkai.publication.PublicDocument;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.PublicState;
import org.gongkai.report.ReadReports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page of one document: readable, withdrawn (410) or unknown (404).
@Controller
class DocumentPages {

    private static final int RELATED = 6;

    private final Frames frames;
    private final PublicDocuments documents;
    private final ReadReports reports;

    DocumentPages(Frames frames, PublicDocuments documents, ReadReports reports) {
        this.frames = frames;
        this.documents = documents;
        this.reports = reports;
    }

    @GetMapping("/d/{id:\\d{1,18}}")
    String show(
            @PathVariable long id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (documents.find(id)) {
            case PublicState.Readable(PublicDocument document) -> {
                readable(document, request, model);
                yield "portal/document";
            }
            case PublicState.Withdrawn withdrawn -> throw new Gone(withdrawn);
            case PublicState.Unknown _ -> {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                String title = Text.t("portal.error.404.title");
                model.addAttribute("frame", frames.of(request, "open", title));
                model.addAttribute("status", HttpServletResponse.SC_NOT_FOUND);
                yield "portal/error";
            }
        };
    }

    private void readable(PublicDocument document, HttpServletRequest request, Model model) {
        var head = document.head();
        var frame = frames.of(request, "open", head.title());
        model.addAttribute("frame", DocumentMeta.add(frame, document));
        model.addAttribute("document", document);
        model.addAttribute("reading", Reading.of(document.html()));
        model.addAttribute("qr", QrCode.of(frame.address()));
        model.addAttribute("related", documents.listRelated(head, RELATED));
        model.addAttribute("figures", reports.has(head.id()));
        model.addAttribute("undated", !reports.findUndated(List.of(head.id())).isEmpty());
    }
}
