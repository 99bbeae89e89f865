package org.gongkai.catalogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.gongkai.catalogue.Audience;
import org.gongkai.catalogue.CatalogueChannel;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.Field;
import org.gongkai.catalogue.Level;
import org.gongkai.catalogue.Manner;
import org.junit.jupiter.api.Test;

/// The table as the state council's office printed it: titles, two head rows, merged cells.
class NationalTableTest {
    private static final String CHANNELS =
            "■政府网站    □政府公报\n□两微一端  □发布会/听证会\n□广播电视 □纸质媒体\n■公开查阅点 □政务服务中心\n"
                    + "□便民服务站 □入户/现场\n■社区/企事业单位/\n村公示栏（电子屏）\n□精准推送 □其他____";

    private static Workbooks national(String sheetName) {
        return Workbooks.xlsx(sheetName)
                .row("附件3")
                .row("某某县社会救助领域基层政务公开标准目录")
                .row(
                        "序号",
                        "公开事项",
                        "",
                        "公开内容\n（要素）",
                        "公开依据",
                        "公开时限",
                        "公开主体",
                        "公开渠道和载体",
                        "公开对象",
                        "",
                        "公开方式",
                        "",
                        "公开层级",
                        "")
                .row(
                        "",
                        "一级\n事项",
                        "二级\n事项",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "全社会",
                        "特定群体\n（请写明）",
                        "主动",
                        "依申请公开",
                        "县级",
                        "乡、村级")
                .merge("A2:N2", "A3:A4", "B3:C3", "D3:D4", "E3:E4", "F3:F4", "G3:G4", "H3:H4")
                .merge("I3:J3", "K3:L3", "M3:N3");
    }

    private static Workbooks filled() {
        return national("社会救助")
                .row(
                        "1",
                        "综合业务",
                        "政策法规　文件",
                        "1.《社会救助\n暂行办法》\n2. 各地配套政策；",
                        "《中华人民共和国政府信息公开条例》、《社会救助暂行办法》第三条、第四条",
                        "制定或获取信息之日起10个工作日内",
                        "县级民政部门、\n乡镇人民政府",
                        CHANNELS,
                        "√",
                        "",
                        "√",
                        "",
                        "√",
                        "√")
                .row(
                        "2",
                        "",
                        "监督检查",
                        "社会救助信访通讯地址；投诉举报电话",
                        "同上",
                        "同上",
                        "同上",
                        "同上",
                        "",
                        "社会救助对象",
                        "",
                        "√",
                        "√",
                        "")
                .row(
                        "",
                        "最低生活保障",
                        "审核信息",
                        "① 初审对象名单 ② 保障金额",
                        "《最低生活保障审核\n确认办法》（民发〔2021〕57号）",
                        "公示7个工作日",
                        "乡镇人民政府",
                        "口政府网站 口政府公报 √村务公开窗口",
                        "☑",
                        "",
                        "☑",
                        "口",
                        "口",
                        "√")
                .merge("B5:B6", "A6:A7");
    }

    @Test
    void readsEveryRowWithoutAnyDoubt() throws IOException {
        ImportedCatalogue read = filled().read();

        assertThat(read.problems()).isEmpty();
        assertThat(read.entries())
                .extracting(CatalogueEntry::code)
                .containsExactly("F15.01", "F15.02", "F15.03");
        assertThat(read.entries()).allMatch(entry -> entry.field() == Field.F15);
    }

    @Test
    void mendsNamesThatWereBrokenOverLines() throws IOException {
        CatalogueEntry first = filled().read().entries().getFirst();

        assertThat(first.level1()).isEqualTo("综合业务");
        assertThat(first.level2()).isEqualTo("政策法规文件");
        assertThat(first.elements()).containsExactly("《社会救助暂行办法》", "各地配套政策");
        assertThat(first.subject()).isEqualTo("县级民政部门、乡镇人民政府");
    }

    @Test
    void partsLawsOnlyWhereANewOneBegins() throws IOException {
        List<CatalogueEntry> entries = filled().read().entries();

        assertThat(entries.getFirst().basis())
                .containsExactly("《中华人民共和国政府信息公开条例》", "《社会救助暂行办法》第三条、第四条");
        assertThat(entries.get(2).basis()).containsExactly("《最低生活保障审核确认办法》（民发〔2021〕57号）");
    }

    @Test
    void readsTheThirteenBoxesOfTheChannels() throws IOException {
        List<CatalogueChannel> channels = filled().read().entries().getFirst().channels();

        assertThat(channels)
                .extracting(CatalogueChannel::name)
                .containsExactlyElementsOf(CatalogueChannel.NATIONAL);
        assertThat(channels.stream().filter(CatalogueChannel::required))
                .extracting(CatalogueChannel::name)
                .containsExactly("政府网站", "公开查阅点", "社区/企事业单位/村公示栏（电子屏）");
    }

    @Test
    void takesTheMouthSignForABoxOnlyBeforeAName() throws IOException {
        assertThat(filled().read().entries().get(2).channels())
                .containsExactly(
                        new CatalogueChannel("政府网站", false),
                        new CatalogueChannel("政府公报", false),
                        new CatalogueChannel("村务公开窗口", true));
    }

    @Test
    void takesWhatIsTheSameFromTheRowAbove() throws IOException {
        List<CatalogueEntry> entries = filled().read().entries();

        assertThat(entries.get(1).level1()).isEqualTo("综合业务");
        assertThat(entries.get(1).basis()).isEqualTo(entries.getFirst().basis());
        assertThat(entries.get(1).timeRule().number()).hasValue(10);
        assertThat(entries.get(1).channels()).isEqualTo(entries.getFirst().channels());
    }

    @Test
    void readsTicksOfAudienceMannerAndLevel() throws IOException {
        List<CatalogueEntry> entries = filled().read().entries();

        assertThat(entries.getFirst().audience()).isEqualTo(Audience.EVERYONE);
        assertThat(entries.get(1).audience()).isEqualTo(Audience.only("社会救助对象"));
        assertThat(entries.get(1).manner()).isEqualTo(Manner.ON_REQUEST);
        assertThat(entries.get(1).levels()).containsExactly(Level.COUNTY);
        assertThat(entries.get(2).manner()).isEqualTo(Manner.PROACTIVE);
        assertThat(entries.get(2).levels()).containsExactly(Level.TOWNSHIP, Level.VILLAGE);
        assertThat(entries.get(2).elements()).containsExactly("初审对象名单", "保障金额");
    }

    @Test
    void takesTheFieldFromTheTitleWhenTheSheetHasNoName() throws IOException {
        ImportedCatalogue read =
                national("Sheet1")
                        .row(
                                "1", "甲", "乙", "丙；丁", "《预算法》", "及时公开", "某局", "■政府网站", "√", "", "√",
                                "", "√", "")
                        .read();

        assertThat(read.entries().getFirst().field()).isEqualTo(Field.F15);
        assertThat(read.problems()).isEmpty();
    }
}
