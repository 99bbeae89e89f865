package org.gongkai.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.sheet.CatalogueSheets;
import org.gongkai.files.FileKind;
import org.gongkai.files.SafeName;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The whole standard catalogue as a table for everybody. Writing a workbook is dear, so each kind
/// is kept until the catalogue says something else, however often it is asked for.
@Controller
class CatalogueDownload {

    private final Catalogue catalogue;
    private final Bodies bodies;
    private final ConcurrentHashMap<FileKind, Made> made = new ConcurrentHashMap<>();

    CatalogueDownload(Catalogue catalogue, Bodies bodies) {
        this.catalogue = catalogue;
        this.bodies = bodies;
    }

    private record Made(String title, List<CatalogueEntry> entries, byte[] bytes) {
        boolean isOf(String otherTitle, List<CatalogueEntry> others) {
            return title.equals(otherTitle) && entries.equals(others);
        }
    }

    @GetMapping("/open/catalogue.xlsx")
    void excel(HttpServletResponse response) throws IOException {
        send(FileKind.XLSX, FileKind.XLSX.mediaType(), response);
    }

    @GetMapping("/open/catalogue.csv")
    void csv(HttpServletResponse response) throws IOException {
        send(FileKind.CSV, FileKind.CSV.mediaType() + ";charset=UTF-8", response);
    }

    private void send(FileKind kind, String mediaType, HttpServletResponse response)
            throws IOException {
        String title =
                bodies.findRoot().map(Body::name).orElse("") + Text.t("portal.standard.file");
        List<CatalogueEntry> entries = catalogue.listEntries(null);
        Made file = made.get(kind);
        if (file == null || !file.isOf(title, entries)) {
            file = new Made(title, entries, write(kind, title, entries));
            made.put(kind, file);
        }
        var name = SafeName.of(title + "." + kind.extensions().getFirst());
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", name.attachmentDisposition());
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }

    private static byte[] write(FileKind kind, String title, List<CatalogueEntry> entries)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (kind == FileKind.XLSX) {
            CatalogueSheets.writeExcel(entries, title, bytes);
        } else {
            CatalogueSheets.writeCsv(entries, bytes);
        }
        return bytes.toByteArray();
    }
}
