package org.gongkai.catalogue.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.CatalogueFilter;
import org.gongkai.catalogue.sheet.CatalogueSheets;
import org.gongkai.files.FileKind;
import org.gongkai.files.SafeName;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list as it was narrowed, as a table to take along; an import reads the same table again.
@Controller
class CatalogueExport {

    private final Catalogue catalogue;
    private final Bodies bodies;

    CatalogueExport(Catalogue catalogue, Bodies bodies) {
        this.catalogue = catalogue;
        this.bodies = bodies;
    }

    @GetMapping("/office/catalogue.xlsx")
    void excel(
            Actor actor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        List<CatalogueEntry> entries = entries(actor, parameters);
        head(response, FileKind.XLSX.mediaType(), "xlsx");
        String district = bodies.findRoot().map(Body::name).orElse("");
        String title = district + Text.t("catalogue.file");
        CatalogueSheets.writeExcel(entries, title, response.getOutputStream());
    }

    @GetMapping("/office/catalogue.csv")
    void csv(
            Actor actor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        List<CatalogueEntry> entries = entries(actor, parameters);
        head(response, FileKind.CSV.mediaType() + ";charset=UTF-8", "csv");
        CatalogueSheets.writeCsv(entries, response.getOutputStream());
    }

    private List<CatalogueEntry> entries(Actor actor, Map<String, String> parameters) {
        EntriesPage.requireReader(actor);
        return CatalogueFilter.of(parameters).narrow(catalogue.listEntries(null));
    }

    private static void head(HttpServletResponse response, String mediaType, String extension) {
        var name = SafeName.of(Text.t("catalogue.file") + "." + extension);
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", name.attachmentDisposition());
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
