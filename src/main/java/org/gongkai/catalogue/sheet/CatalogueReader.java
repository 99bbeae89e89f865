package org.gongkai.catalogue.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.sheet.Column.ChannelTick;
import org.gongkai.catalogue.sheet.Column.LevelTick;
import org.gongkai.catalogue.sheet.Column.Meaning;
import org.gongkai.catalogue.sheet.Column.Text;
import org.gongkai.catalogue.sheet.Column.Tick;
import org.gongkai.catalogue.sheet.Column.Unknown;

/// Reads a whole file: tells its kind by its first bytes, reads every sheet that has the table's
/// head, and reports every sheet and column that it leaves aside.
final class CatalogueReader {
    private final Problems problems = new Problems();
    private final String fileName;

    CatalogueReader(String fileName) {
        this.fileName = fileName;
    }

    ImportedCatalogue read(byte[] bytes) {
        List<Grid> grids = grids(bytes);
        var tables = new ArrayList<Table>();
        for (Grid grid : grids) {
            Optional<Header> header = Header.find(grid);
            header.ifPresent(found -> tables.add(new Table(grid, found)));
            if (header.isEmpty() && !grid.isBlank()) {
                problems.ofSheet(
                        grid.name(), "", "没有找到目录表头，整张表没有读入", "请保留“序号、公开事项、公开内容、公开依据、公开时限”等表头文字");
            }
        }
        var codes = new Codes(writtenCodes(tables));
        var entries = new ArrayList<CatalogueEntry>();
        for (Table table : tables) {
            reportColumns(table);
            entries.addAll(
                    new GridReader(table.grid, table.header, fileName, codes, problems).read());
        }
        return new ImportedCatalogue(entries, problems.list());
    }

    private record Table(Grid grid, Header header) {
        boolean has(Meaning meaning) {
            return header.columns().stream().anyMatch(column -> column.meaning().equals(meaning));
        }

        boolean hasAny(Class<? extends Meaning> kind) {
            return header.columns().stream().anyMatch(column -> kind.isInstance(column.meaning()));
        }
    }

    private List<Grid> grids(byte[] bytes) {
        try {
            return switch (FileKind.of(bytes)) {
                case EXCEL -> new ExcelGrids(problems).read(bytes);
                case TEXT -> List.of(new CsvGrids(problems).read(fileName, bytes));
                case WEB_PAGE -> unreadable("文件其实是网页格式", "请用表格软件打开后另存为 xlsx 再导入");
                case EMPTY -> unreadable("文件是空的", "请检查选择的文件");
            };
        } catch (EncryptedDocumentException locked) {
            return unreadable("文件设有打开密码", "请去掉密码后再导入");
        } catch (IOException | RuntimeException broken) {
            // POI throws many kinds for damaged or hostile workbooks; each is the file's fault
            return unreadable("文件打不开，可能已损坏、过大或不是 Excel/CSV 文件", "请用表格软件打开检查，另存为 xlsx 后再导入");
        }
    }

    private List<Grid> unreadable(String what, String mend) {
        problems.ofSheet(fileName, "", what, mend);
        return List.of();
    }

    private static Set<String> writtenCodes(List<Table> tables) {
        var codes = new HashSet<String>();
        for (Table table : tables) {
            for (Column column : table.header.columns()) {
                if (column.meaning() == Text.CODE) {
                    table.grid.rows().stream()
                            .filter(row -> column.index() < row.size())
                            .forEach(row -> codes.add(Texts.oneLine(row.get(column.index()))));
                }
            }
        }
        return codes;
    }

    private void reportColumns(Table table) {
        String sheet = table.grid.name();
        var headed = new HashSet<Integer>();
        for (Column column : table.header.columns()) {
            headed.add(column.index());
            if (column.meaning() instanceof Unknown) {
                problems.ofSheet(
                        sheet,
                        column.place(),
                        "这一列不在国家目录的栏目之内，没有读入",
                        "需要保留的，请并入“公开内容（要素）”，或改用国家目录的栏目名称");
            }
        }
        for (int index = 0; index < table.grid.width(); index++) {
            if (!headed.contains(index) && hasData(table, index)) {
                problems.ofSheet(sheet, Grid.letter(index), "这一列没有表头，内容没有读入", "请在表头行写上栏目名称");
            }
        }
        reportMissing(table);
    }

    private static boolean hasData(Table table, int column) {
        for (int row = table.header.firstDataRow(); row < table.grid.rows().size(); row++) {
            if (!table.grid.cell(row, column).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private void reportMissing(Table table) {
        boolean audience =
                table.has(Text.AUDIENCE) || table.has(Tick.EVERYONE) || table.has(Tick.GROUP);
        boolean manner =
                table.has(Text.MANNER) || table.has(Tick.PROACTIVE) || table.has(Tick.ON_REQUEST);
        missing(table, table.has(Text.LEVEL1), "公开事项");
        missing(table, table.has(Text.ELEMENTS), "公开内容（要素）");
        missing(table, table.has(Text.BASIS), "公开依据");
        missing(table, table.has(Text.TIME), "公开时限");
        missing(table, table.has(Text.SUBJECT), "公开主体");
        missing(table, table.has(Text.CHANNELS) || table.hasAny(ChannelTick.class), "公开渠道和载体");
        missing(table, audience, "公开对象");
        missing(table, manner, "公开方式");
        missing(table, table.has(Text.LEVELS) || table.hasAny(LevelTick.class), "公开层级");
    }

    private void missing(Table table, boolean present, String heading) {
        if (!present) {
            String assumed =
                    switch (heading) {
                        case "公开对象" -> "，各项暂按“全社会”";
                        case "公开方式" -> "，各项暂按“主动公开”";
                        default -> "";
                    };
            problems.ofSheet(
                    table.grid.name(), "", "缺少“" + heading + "”列" + assumed, "请补上这一列，或导入后在系统中补录");
        }
    }
}
