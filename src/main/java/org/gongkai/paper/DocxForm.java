package org.gongkai.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// Writes a form into a Word document, in the widths and the print it has on pages.
final class DocxForm {

    private static final int TWIPS = 20;

    private final Block.Form form;
    private final FormWidths.Fitted fitted;
    private final XWPFTable table;

    private DocxForm(Block.Form form, FormWidths.Fitted fitted, XWPFDocument document) {
        this.form = form;
        this.fitted = fitted;
        this.table = document.createTable(form.rows().size(), form.columns());
    }

    static void write(Block.Form form, Glyphs glyphs, XWPFDocument document) {
        if (form.rows().isEmpty()) return;
        var writing = new DocxForm(form, FormWidths.of(form, glyphs), document);
        writing.frame();
        form.places().forEach(writing::cell);
        writing.merge();
        // Word joins two tables that nothing stands between.
        document.createParagraph();
    }

    private void frame() {
        table.setWidth(twips(0, form.columns()).intValue());
        var xml = table.getCTTbl();
        xml.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        int padding = Math.round(fitted.print().padding() * TWIPS);
        table.setCellMargins(0, padding, 0, padding);
        var grid = xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        for (int i = 0; i < form.columns(); i++) grid.addNewGridCol().setW(twips(i, i + 1));
        for (int row = 0; row < form.rows().size(); row++) {
            XWPFTableRow written = table.getRow(row);
            written.setCantSplitRow(true);
            if (row < form.headRows()) written.setRepeatHeader(true);
        }
    }

    private BigInteger twips(int fromColumn, int toColumn) {
        float width = 0;
        for (int i = fromColumn; i < toColumn; i++) width += fitted.widths()[i];
        return BigInteger.valueOf(Math.round(width * TWIPS));
    }

    private void cell(Place place) {
        XWPFTableCell written = table.getRow(place.row()).getCell(place.column());
        written.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        boolean isHead = place.row() < form.headRows();
        boolean isLeft = !isHead && place.cell().label() && place.cell().down() == 1;
        Block.Words words = place.cell().words();
        List<String> lines = words.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph =
                    i == 0 ? written.getParagraphs().getFirst() : written.addParagraph();
            paragraph.setAlignment(isLeft ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
            WordFace face = isHead ? WordFace.CELL_HEAD : WordFace.CELL;
            XWPFRun run = face.write(lines.get(i), paragraph);
            run.setFontSize((double) Math.min(face.points(), fitted.print().cell().size()));
            if (words.gap()) run.setTextHighlightColor("yellow");
        }
    }

    private void merge() {
        var begins = new boolean[form.rows().size()][form.columns()];
        for (Place place : form.places()) {
            for (int row = place.row(); row < place.endRow(); row++) {
                begins[row][place.column()] = true;
                merge(place, row);
            }
        }
        for (int row = 0; row < begins.length; row++) {
            // what a cell beside it has taken is no cell of its own
            for (int column = form.columns() - 1; column > 0; column--) {
                if (!begins[row][column]) table.getRow(row).getCtRow().removeTc(column);
            }
        }
    }

    private void merge(Place place, int row) {
        CTTcPr properties = properties(table.getRow(row).getCell(place.column()));
        var width = properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(twips(place.column(), place.endColumn()));
        if (place.cell().across() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(place.cell().across()));
        }
        if (place.cell().down() > 1) {
            boolean begins = row == place.row();
            properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        var xml = cell.getCTTc();
        CTTcPr properties = xml.isSetTcPr() ? xml.getTcPr() : xml.addNewTcPr();
        if (properties.isSetTcW()) properties.unsetTcW();
        return properties;
    }
}
