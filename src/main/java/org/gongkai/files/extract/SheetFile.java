package org.gongkai.files.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/// A spreadsheet (xlsx): every sheet, hidden or not, cell by cell, read as a stream so that its
/// size does not matter.
final class SheetFile {

    private final Sink sink;
    private final Extractor inner;

    SheetFile(Sink sink, Extractor inner) {
        this.sink = sink;
        this.inner = inner;
    }

    private record Sheet(String label, String entry) {}

    void read(Path file) throws IOException {
        try (var parts = new OfficePackage(file, sink, inner)) {
            var strings = new SharedStrings();
            parts.xml("xl/sharedStrings.xml", strings);
            var styles = new DateStyles();
            parts.xml("xl/styles.xml", styles);
            for (Sheet sheet : listSheets(parts)) {
                sink.within(sheet.label(), () -> readSheet(parts, sheet, strings, styles));
            }
            parts.looseText("xl/(drawings|charts|diagrams)/[^/]*\\.xml", "图形文字");
            parts.looseText("xl/(pivotCache|externalLinks|queryTables)/[^/]*\\.xml", "缓存数据");
            parts.properties();
            parts.externalLinks();
            parts.embedded("xl/embeddings/.*", "xl/media/.*");
        }
    }

    private void readSheet(
            OfficePackage parts, Sheet sheet, SharedStrings strings, DateStyles styles)
            throws IOException {
        parts.xml(sheet.entry(), new SheetListener(sink, strings, styles));
        for (String target : parts.relations(sheet.entry()).values()) {
            if (target.matches(".*(comments|threadedComment)\\d*\\.xml")) {
                parts.xml(OfficeParts.resolve("xl/", target), new SheetComments(sink));
            }
        }
    }

    private List<Sheet> listSheets(OfficePackage parts) throws IOException {
        Map<String, String> relations = parts.relations("xl/workbook.xml");
        var sheets = new ArrayList<Sheet>();
        parts.xml(
                "xl/workbook.xml",
                new Xml.Listener() {
                    private boolean inName;

                    @Override
                    public void start(String element, XMLStreamReader at) {
                        inName = element.equals("definedName");
                        if (element.equals("sheet")) {
                            sheets.add(sheet(at, relations));
                        }
                    }

                    @Override
                    public void text(String text) throws IOException {
                        if (inName && text.contains("\"")) {
                            sink.part("定义的名称", text);
                        }
                    }
                });
        return sheets;
    }

    private static Sheet sheet(XMLStreamReader at, Map<String, String> relations) {
        boolean hidden = !Xml.attribute(at, "state", "visible").equals("visible");
        String label = "工作表“" + Xml.attribute(at, "name", "") + "”" + (hidden ? "（隐藏）" : "");
        return new Sheet(
                label,
                OfficeParts.resolve(
                        "xl/", relations.getOrDefault(Xml.attribute(at, "id", ""), "")));
    }
}
