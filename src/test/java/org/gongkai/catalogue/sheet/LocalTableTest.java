package org.gongkai.catalogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gongkai.catalogue.Audience;
import org.gongkai.catalogue.CatalogueChannel;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.Field;
import org.gongkai.catalogue.Level;
import org.gongkai.catalogue.Manner;
import org.gongkai.catalogue.Stage;
import org.junit.jupiter.api.Test;

/// Tables that districts changed to their liking.
class LocalTableTest {

    @Test
    void readsOneHeadRowWithWordsForTicks() throws IOException {
        ImportedCatalogue read =
                Workbooks.xlsx("义务教育")
                        .row(
                                "序号",
                                "一级事项",
                                "二级事项",
                                "三级事项",
                                "公开内容（要素）",
                                "公开依据",
                                "公开时限",
                                "公开主体",
                                "公开渠道和载体",
                                "公开对象",
                                "公开方式",
                                "公开层级",
                                "过程")
                        .row(
                                "1",
                                "招生管理",
                                "招生结果",
                                "录取名单",
                                "录取办法、结果查询方式",
                                "《中华人民共和国义务教育法》",
                                "及时公开",
                                "教育局",
                                "政府网站、学校公示栏",
                                "特定群体（学生家长）",
                                "依申请公开",
                                "市级、县级",
                                "结果公开")
                        .row(
                                "2",
                                "招生管理",
                                "招生计划",
                                "",
                                "计划人数\n招生范围",
                                "《中华人民共和国义务教育法》",
                                "按年公开",
                                "教育局",
                                "■政府网站",
                                "☑全社会 □特定群体",
                                "■主动公开 □依申请公开",
                                "区级",
                                "决策")
                        .read();

        assertThat(read.problems()).isEmpty();
        CatalogueEntry first = read.entries().getFirst();
        assertThat(first.level3()).isEqualTo("录取名单");
        assertThat(first.elements()).containsExactly("录取办法", "结果查询方式");
        assertThat(first.channels())
                .extracting(CatalogueChannel::name)
                .containsExactly("政府网站", "学校公示栏");
        assertThat(first.audience()).isEqualTo(Audience.only("学生家长"));
        assertThat(first.manner()).isEqualTo(Manner.ON_REQUEST);
        assertThat(first.levels()).containsExactly(Level.CITY, Level.COUNTY);
        assertThat(first.stage()).isEqualTo(Stage.RESULT);
        CatalogueEntry second = read.entries().get(1);
        assertThat(second.elements()).containsExactly("计划人数", "招生范围");
        assertThat(second.audience()).isEqualTo(Audience.EVERYONE);
        assertThat(second.manner()).isEqualTo(Manner.PROACTIVE);
    }

    @Test
    void readsChannelsThatHaveColumnsOfTheirOwn() throws IOException {
        ImportedCatalogue read =
                Workbooks.xls("就业")
                        .row(
                                "序号", "公开事项", "", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "", "",
                                "公开对象", "公开方式", "公开层级", "", "")
                        .row(
                                "", "一级事项", "二级事项", "", "", "", "", "政府网站", "两微一端", "人才市场大屏", "",
                                "", "市级", "县级", "村级")
                        .row(
                                "1",
                                "就业服务",
                                "岗位信息",
                                "岗位；薪酬",
                                "《中华人民共和国就业促进法》",
                                "实时公开",
                                "就业局",
                                "■",
                                "□",
                                "√",
                                "全社会",
                                "主动",
                                "",
                                "√",
                                "√")
                        .merge("B1:C1", "H1:J1", "M1:O1")
                        .read();

        assertThat(read.problems()).isEmpty();
        assertThat(read.entries().getFirst().channels())
                .containsExactly(
                        new CatalogueChannel("政府网站", true),
                        new CatalogueChannel("两微一端", false),
                        new CatalogueChannel("人才市场大屏", true));
        assertThat(read.entries().getFirst().levels()).containsExactly(Level.COUNTY, Level.VILLAGE);
    }

    @Test
    void readsASheetForEachFieldAndLeavesOutEmptyOnes() throws IOException {
        ImportedCatalogue read =
                withRow(Workbooks.xlsx("1.城乡规划"), "规划批准")
                        .sheet("2、征地补偿")
                        .row(
                                "序号", "一级事项", "二级事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道和载体",
                                "公开对象", "公开方式", "公开层级")
                        .row(
                                "1",
                                "征地公告",
                                "预公告",
                                "范围；目的",
                                "《中华人民共和国土地管理法》",
                                "及时公开",
                                "某局",
                                "■政府网站",
                                "全社会",
                                "主动",
                                "县级")
                        .sheet("Sheet3")
                        .read();

        assertThat(read.problems()).isEmpty();
        assertThat(read.entries())
                .extracting(CatalogueEntry::field)
                .containsExactly(Field.F01, Field.F02);
    }

    @Test
    void listsColumnsItDoesNotKnowOrThatHaveNoHeading() throws IOException {
        ImportedCatalogue read =
                Workbooks.xlsx("救灾")
                        .row(
                                "序号", "一级事项", "二级事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道和载体",
                                "公开对象", "公开方式", "公开层级", "联系人", "")
                        .row(
                                "1",
                                "灾情",
                                "核定",
                                "时间；区域",
                                "《自然灾害救助条例》",
                                "及时公开",
                                "应急局",
                                "■政府网站",
                                "全社会",
                                "主动",
                                "县级",
                                "办公室",
                                "备注内容")
                        .read();

        assertThat(read.entries()).hasSize(1);
        assertThat(read.problems()).extracting(ImportProblem::column).containsExactly("L 联系人", "M");
    }

    @Test
    void skipsAHeadThatIsRepeatedInTheMiddle() throws IOException {
        ImportedCatalogue read = withRow(withRow(Workbooks.xlsx("救灾"), "灾情一"), "灾情二").read();

        assertThat(read.problems()).isEmpty();
        assertThat(read.entries()).extracting(CatalogueEntry::level1).containsExactly("灾情一", "灾情二");
    }

    @Test
    void readsHeadingsThatCarryRemarks() throws IOException {
        ImportedCatalogue read =
                Workbooks.xlsx("救灾")
                        .row(
                                "序号",
                                "公开事项",
                                "",
                                "公开内容（要素）",
                                "公开依据（法律法规名称）",
                                "公开时限",
                                "公开主体",
                                "公开渠道和载体（在标注范围内至少选择其一公开，法律法规规章另有规定的从其规定）",
                                "公开对象",
                                "",
                                "公开方式",
                                "",
                                "公开层级（可多选）",
                                "")
                        .row(
                                "",
                                "一级事项",
                                "二级事项",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "全社会",
                                "特定群体（请写明）",
                                "主动",
                                "依申请公开",
                                "县级（含街道）",
                                "村级")
                        .row(
                                "1",
                                "灾情",
                                "核定",
                                "时间；区域",
                                "《自然灾害救助条例》",
                                "及时公开",
                                "应急局",
                                "■政府网站",
                                "",
                                "受灾群众",
                                "√",
                                "",
                                "√",
                                "")
                        .read();

        assertThat(read.problems()).isEmpty();
        CatalogueEntry entry = read.entries().getFirst();
        assertThat(entry.channels()).containsExactly(new CatalogueChannel("政府网站", true));
        assertThat(entry.audience()).isEqualTo(Audience.only("受灾群众"));
        assertThat(entry.levels()).contains(Level.COUNTY);
    }

    @Test
    void takesANameOverBothNameColumnsForTheFirstLevelOnly() throws IOException {
        ImportedCatalogue read = withRow(Workbooks.xlsx("救灾"), "灾情信息").merge("B2:C2").read();

        assertThat(read.entries().getFirst().level1()).isEqualTo("灾情信息");
        assertThat(read.entries().getFirst().level2()).isEmpty();
    }

    @Test
    void tellsOfASecondTableOnTheSameSheet() throws IOException {
        ImportedCatalogue read =
                withRow(Workbooks.xlsx("救灾"), "灾情一")
                        .row("序号", "一级事项", "公开内容", "公开依据", "公开主体")
                        .read();

        assertThat(read.entries()).hasSize(1);
        assertThat(read.problems()).singleElement().matches(p -> p.what().contains("表头"));
    }

    private static Workbooks withRow(Workbooks workbook, String level1) {
        return workbook.row(
                        "序号", "一级事项", "二级事项", "公开内容", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象",
                        "公开方式", "公开层级")
                .row("1", level1, "二级", "甲；乙", "《某办法》", "及时公开", "某局", "■政府网站", "全社会", "主动", "县级");
    }
}
