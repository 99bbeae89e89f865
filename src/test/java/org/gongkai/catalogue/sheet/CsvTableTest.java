package org.gongkai.catalogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongkai.catalogue.Audience;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.Field;
import org.gongkai.catalogue.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    /// As Excel saves the national table: merged cells leave blanks.
    private static final String SAVED_FROM_EXCEL =
            """
            某县养老服务领域基层政务公开标准目录,,,,,,,,,,,,,
            序号,公开事项,,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开对象,,公开方式,,公开层级,
            ,一级事项,二级事项,,,,,,全社会,特定群体,主动,依申请公开,县级,乡级
            1,业务办理,"养老机构
            备案","1.备案条件
            2.""一网通办""入口",《养老机构管理办法》,20个工作日内,民政局,"■政府网站
            □精准推送",√,,√,,√,
            2,,老年人补贴,对象，标准；流程,《中华人民共和国老年人权益保障法》,同上,民政局,■政府网站,,高龄老人,√,,√,√
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    void readsWhatExcelSavedInAnyCharacterSet(String charset) throws IOException {
        ImportedCatalogue read = read(SAVED_FROM_EXCEL.getBytes(Charset.forName(charset)));

        assertThat(read.problems()).isEmpty();
        CatalogueEntry first = read.entries().getFirst();
        assertThat(first.field()).isEqualTo(Field.F16);
        assertThat(first.level2()).isEqualTo("养老机构备案");
        assertThat(first.elements()).containsExactly("备案条件", "\"一网通办\"入口");
        CatalogueEntry second = read.entries().get(1);
        assertThat(second.level1()).isEqualTo("业务办理");
        assertThat(second.timeRule()).isEqualTo(first.timeRule());
        assertThat(second.audience()).isEqualTo(Audience.only("高龄老人"));
        assertThat(second.levels()).containsExactly(Level.COUNTY, Level.TOWNSHIP);
    }

    @Test
    void readsTheMarkOfUtf8AndTabs() throws IOException {
        String tabs = "\ufeff" + SAVED_FROM_EXCEL.replace(',', '\t');

        assertThat(read(tabs.getBytes(StandardCharsets.UTF_8)).entries()).hasSize(2);
    }

    @Test
    void saysWhereAQuoteIsMissing() throws IOException {
        String broken = SAVED_FROM_EXCEL + "3,\"没有收尾的引号,甲,乙\n";

        ImportedCatalogue read = read(broken.getBytes(StandardCharsets.UTF_8));

        assertThat(read.entries()).hasSize(2);
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("第6行", "引号"));
    }

    @Test
    void takesTheGuardFromTextThatLooksLikeAFormula() throws IOException {
        String guarded = SAVED_FROM_EXCEL.replace("老年人补贴", "'=补贴");

        assertThat(read(guarded.getBytes(StandardCharsets.UTF_8)).entries().get(1).level2())
                .isEqualTo("=补贴");
    }

    @Test
    void cutsATableThatGoesOnForEverAndSaysSo() throws IOException {
        String endless =
                SAVED_FROM_EXCEL + "3,业务办理,补贴,对象；标准,《某法》,及时公开,民政局,■政府网站,√,,√,,√,\n".repeat(20_000);

        ImportedCatalogue read = read(endless.getBytes(StandardCharsets.UTF_8));

        assertThat(read.entries()).hasSize(Grid.MOST_ROWS - 3);
        assertThat(read.problems()).singleElement().matches(p -> p.what().contains("20000"));
    }

    private static ImportedCatalogue read(byte[] bytes) throws IOException {
        return CatalogueSheets.read("养老.csv", new ByteArrayInputStream(bytes));
    }
}
