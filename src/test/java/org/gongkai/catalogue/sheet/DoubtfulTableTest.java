package org.gongkai.catalogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.catalogue.Branch;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.Manner;
import org.gongkai.catalogue.TimeRule;
import org.junit.jupiter.api.Test;

/// What is unclear or wrong is told, with its place and a way to mend it.
class DoubtfulTableTest {
    private static final String[] HEAD = {
        "序号", "一级事项", "二级事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", "公开方式", "公开层级"
    };

    @Test
    void keepsATimeItCannotReadAndSaysSo() throws IOException {
        ImportedCatalogue read = table(row("时限", 5, "视情况公开")).read();

        TimeRule rule = read.entries().getFirst().timeRule();
        assertThat(rule.written()).isEqualTo("视情况公开");
        assertThat(rule.isRead()).isFalse();
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.sheet()).isEqualTo("救灾");
                    assertThat(problem.row()).isEqualTo(2);
                    assertThat(problem.column()).isEqualTo("F 公开时限");
                    assertThat(problem.sentence()).contains("视情况公开", "请改写");
                });
    }

    @Test
    void tellsOfEveryEmptyCellThatMustBeFilled() throws IOException {
        ImportedCatalogue read = table(new String[] {"1", "灾情", "核定"}).read();

        assertThat(read.entries()).hasSize(1);
        assertThat(read.problems())
                .extracting(ImportProblem::column)
                .contains("D 公开内容", "E 公开依据", "F 公开时限", "G 公开主体", "H 公开渠道和载体")
                .contains("I 公开对象", "J 公开方式", "K 公开层级");
    }

    @Test
    void tellsOfColumnsTheWholeTableLacksOnlyOnce() throws IOException {
        ImportedCatalogue read =
                Workbooks.xlsx("救灾")
                        .row("序号", "一级事项", "公开内容")
                        .row("1", "灾情", "时间；区域")
                        .row("2", "救助", "对象；标准")
                        .read();

        assertThat(read.entries()).hasSize(2);
        assertThat(read.problems()).hasSize(7).allMatch(problem -> problem.row() == 0);
        assertThat(read.problems()).anyMatch(p -> p.what().contains("缺少“公开依据”列"));
    }

    @Test
    void takesProactiveWhenBothMannersAreTicked() throws IOException {
        ImportedCatalogue read = table(row("方式", 9, "主动公开、依申请公开")).read();

        assertThat(read.entries().getFirst().manner()).isEqualTo(Manner.PROACTIVE);
        assertThat(read.problems()).singleElement().matches(p -> p.what().contains("同时"));
    }

    @Test
    void tellsOfRowsThatAreNotEntries() throws IOException {
        ImportedCatalogue read =
                table(row("正常", 0, "1"))
                        .row("备注：本目录由某办公室负责解释。")
                        .row("9", "", "", "", "", "及时公开")
                        .merge("A3:K3")
                        .read();

        assertThat(read.entries()).hasSize(1);
        assertThat(read.lostRows()).isEqualTo(2);
        assertThat(read.problems()).extracting(ImportProblem::row).containsExactly(3, 4);
    }

    @Test
    void tellsWhenTheSameStandsInTheFirstRow() throws IOException {
        assertThat(table(row("首行", 6, "同上")).read().problems())
                .anyMatch(p -> p.what().contains("上面没有事项") && p.column().equals("G 公开主体"));
    }

    @Test
    void givesARepeatedCodeANewOneAndSaysSo() throws IOException {
        ImportedCatalogue read =
                Workbooks.xlsx("条例")
                        .row("事项编码", "所属条款", "一级事项", "公开内容")
                        .row("20.07.1", "20.07", "预算", "报告；报表")
                        .row("20.07.1", "20.07", "决算", "报告；报表")
                        .read();

        assertThat(read.entries())
                .extracting(CatalogueEntry::code)
                .containsExactly("20.07.1", "20.07.2");
        assertThat(read.problems()).anyMatch(p -> p.what().contains("重复") && p.row() == 3);
    }

    @Test
    void putsWhatBelongsNowhereUnderOtherInformation() throws IOException {
        ImportedCatalogue read = Workbooks.xlsx("Sheet1").row(HEAD).row(row("未知", 0, "1")).read();

        assertThat(read.entries().getFirst().branch()).isEqualTo(Branch.getBranch("20.15"));
        assertThat(read.problems()).anyMatch(p -> p.what().contains("20.15"));
    }

    @Test
    void tellsOfASheetWithoutAHead() throws IOException {
        ImportedCatalogue read = Workbooks.xlsx("说明").row("填表说明").row("一、略").read();

        assertThat(read.entries()).isEmpty();
        assertThat(read.problems()).singleElement().matches(p -> p.sheet().equals("说明"));
    }

    @Test
    void tellsWhyAFileCannotBeOpened() throws IOException, GeneralSecurityException {
        assertThat(problem("<html><table>".getBytes(StandardCharsets.UTF_8))).contains("网页格式");
        assertThat(problem(new byte[0])).contains("空的");
        assertThat(problem(new byte[] {'P', 'K', 3, 4, 9, 9, 9})).contains("打不开");
        assertThat(problem(locked())).contains("密码");
    }

    private static byte[] locked() throws IOException, GeneralSecurityException {
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inner = encryptor.getDataStream(container)) {
                inner.write(Workbooks.xlsx("救灾").row(HEAD).bytes());
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static String problem(byte[] bytes) throws IOException {
        List<ImportProblem> problems =
                CatalogueSheets.read("a.xls", new ByteArrayInputStream(bytes)).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst().sentence().toLowerCase(Locale.ROOT);
    }

    private static Workbooks table(String[] row) {
        return Workbooks.xlsx("救灾").row(HEAD).row(row);
    }

    /// A complete row with one cell replaced.
    private static String[] row(String level1, int column, String value) {
        String[] cells = {
            "1", level1, "二级", "甲；乙", "《自然灾害救助条例》", "及时公开", "应急局", "■政府网站", "全社会", "主动", "县级"
        };
        cells[column] = value;
        return cells;
    }
}
