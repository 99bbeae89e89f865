package org.gongkai.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditReading;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The audit, as far as the filter lets it through, as CSV that spreadsheets open with Chinese
/// intact and without running anything. Written entry by entry: it may be long.
@Controller
class AuditExport {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final AuditFilters filters;
    private final AuditReading audit;

    AuditExport(AuditFilters filters, AuditReading audit) {
        this.filters = filters;
        this.audit = audit;
    }

    @GetMapping("/office/audit.csv")
    void export(Actor actor, @RequestParam Map<String, String> p, HttpServletResponse response)
            throws IOException {
        AuditFilters.Asked asked = filters.read(actor, p);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        var out =
                new BufferedWriter(
                        new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        out.write(Csv.BYTE_ORDER_MARK);
        var csv = new CSVPrinter(out, CSVFormat.EXCEL);
        csv.printRecord(
                Stream.of("seal", "at", "account", "action", "subject", "detail")
                        .map(column -> Text.t("office.audit." + column)));
        audit.each(asked.filter(), entry -> print(csv, entry));
        csv.flush();
    }

    private static void print(CSVPrinter csv, AuditEntry entry) {
        try {
            csv.printRecord(
                    Objects.toString(entry.sealNumber(), ""),
                    TIME.format(entry.at()),
                    Csv.harmless(entry.account()),
                    Csv.harmless(AuditWords.action(entry.action())),
                    Csv.harmless(entry.subject()),
                    entry.detail().equals("{}") ? "" : entry.detail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
