package org.gongkai.catalogue.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gongkai.catalogue.CatalogueEntry;

/// Reads and writes catalogues as tables in the national columns (国办发〔2019〕54号).
public final class CatalogueSheets {

    private CatalogueSheets() {}

    /// Reads .xlsx, .xls or CSV; the kind is told by the bytes. Never fails because of what the
    /// file holds: that is said in [ImportedCatalogue#problems()]. The caller limits the size.
    ///
    /// @param fileName names a CSV's table in problems, and the field when nothing else does
    /// @throws IOException when the stream cannot be read
    public static ImportedCatalogue read(String fileName, InputStream file) throws IOException {
        return new CatalogueReader(fileName).read(file.readAllBytes());
    }

    /// Writes an .xlsx with a sheet for each field and one each for the entries outside the fields
    /// by Article 20 and 21. The stream stays open.
    public static void writeExcel(List<CatalogueEntry> entries, String title, OutputStream out)
            throws IOException {
        new ExcelWriter(entries, title).write(out);
    }

    /// Writes UTF-8 CSV with its mark, one head row, one row for each entry. The stream stays open.
    public static void writeCsv(List<CatalogueEntry> entries, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        // flushed and not closed: the stream is the caller's
        var csv = new CSVPrinter(writer, CSVFormat.EXCEL);
        Layout layout = Layout.of(entries);
        var head = new ArrayList<String>(List.of("序号"));
        layout.columns().forEach(column -> head.add(column.fullHeading()));
        csv.printRecord(head);
        int number = 1;
        for (CatalogueEntry entry : entries) {
            var cells = new ArrayList<String>(List.of(String.valueOf(number++)));
            layout.columns().forEach(column -> cells.add(Texts.guard(column.cell().apply(entry))));
            csv.printRecord(cells);
        }
        csv.flush();
    }
}
