package org.gongkai.publication.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleaningPastedTextTest {

    @Test
    void keepsTheStructurePeopleWrite() {
        String html =
                "<h2 id=\"sec-1\">一、总则</h2><p>正文<strong>重点</strong>，<u>下划</u>，m<sup>2</sup>，H<sub>2</sub>O</p>"
                        + "<ol start=\"3\"><li>甲</li><li>乙</li></ol><ul><li>丙</li></ul><blockquote><p>引用</p></blockquote>"
                        + "<p class=\"align-right\">2026年7月1日</p>";

        assertThat(RichText.clean(html)).isEqualTo(html);
    }

    @Test
    void keepsTablesWithTheirSpansAndHeads() {
        String table =
                "<table><caption>收支表</caption><thead><tr><th colspan=\"2\" scope=\"col\">项目</th>"
                        + "<th rowspan=\"2\" scope=\"colgroup\">金额</th></tr></thead>"
                        + "<tbody><tr><td class=\"align-center\">甲</td><td>乙</td></tr></tbody></table>";

        assertThat(RichText.clean(table)).isEqualTo(table);
    }

    @Test
    void keepsLinksAndOurPictures() {
        assertThat(RichText.clean("<a href=\"https://www.gov.cn/\" target=_blank>国务院</a>"))
                .isEqualTo("<a href=\"https://www.gov.cn/\" rel=\"noopener\">国务院</a>");
        assertThat(RichText.clean("<a href=/zwgk/1.html>内</a><a href=mailto:xx@x.gov.cn>邮</a>"))
                .contains("href=\"/zwgk/1.html\"", "href=\"mailto:xx&#64;x.gov.cn\"");
        assertThat(RichText.clean("<img src=/files/ab/12.png alt=流程图 width=300>"))
                .contains("src=\"/files/ab/12.png\"", "alt=\"流程图\"", "width=\"300\"");
    }

    @Test
    void takesWordParagraphsCleanly() {
        String word =
                """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style-name:x}</style></head>
                <body lang=ZH-CN><!--StartFragment-->
                <!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
                <p class=MsoNormal align=center style='text-align:center;mso-line-height-rule:exactly'><b><span style='font-size:22.0pt;font-family:方正小标宋简体;mso-ascii-font-family:Calibri'>关于公示的通知<span lang=EN-US><o:p></o:p></span></span></b></p>
                <p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
                <p class=MsoNormal style='text-indent:32.0pt'><span style='font-family:仿宋_GB2312'>　　各镇、<span style='font-weight:bold'>街道</span>：<font color=red>请于<span lang=EN-US>7</span>日内</font>报送。</span></p>
                <p class=MsoNormal style='text-align:right'><st1:date>2026年7月1日</st1:date></p>
                <!--EndFragment--></body></html>\
                """;

        assertThat(RichText.clean(word).replaceAll("\\s*\n\\s*", ""))
                .isEqualTo(
                        "<p class=\"align-center\"><b>关于公示的通知</b></p><p>各镇、<strong>街道</strong>：请于7日内报送。</p>"
                                + "<p class=\"align-right\">2026年7月1日</p>");
    }

    @Test
    void turnsWordListsIntoLists() {
        String word =
                """
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>身份证复印件</p>
                <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>正反面</p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span>户口簿</p>
                <p class=MsoNormal>说明</p>
                <p class=MsoListParagraphCxSpFirst>●&nbsp; 甲</p>
                <p class=MsoListParagraphCxSpLast>●&nbsp; 乙</p>\
                """;

        assertThat(RichText.clean(word).replaceAll("\\s*\n\\s*", ""))
                .isEqualTo(
                        "<ol><li>身份证复印件<ul><li>正反面</li></ul></li><li>户口簿</li></ol><p>说明</p>"
                                + "<ul><li>甲</li><li>乙</li></ul>");
    }

    @Test
    void leavesOfficialNumberingInTheWording() {
        String clean =
                RichText.clean(
                        "<p class=MsoListParagraph>一、总体要求</p><p class=MsoListParagraph>（一）目标</p>");

        assertThat(clean).isEqualTo("<p>一、总体要求</p><p>（一）目标</p>");
    }

    @Test
    void takesTablesFromWordWithTheirSpans() {
        String word =
                "<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0'>"
                        + "<td width=277 colspan=2 valign=top style='width:207.4pt'><p class=MsoNormal align=center style='text-align:center'><span>合计<o:p></o:p></span></p></td>"
                        + "<td rowspan=2><p class=MsoNormal>元</p></td></tr></table>";

        assertThat(RichText.clean(word))
                .isEqualTo(
                        "<table><tbody><tr><td colspan=\"2\"><p class=\"align-center\">合计</p></td><td rowspan=\"2\"><p>元</p></td></tr></tbody></table>");
    }

    @Test
    void makesTheTableOfContents() {
        String clean = RichText.clean("<h1>一、概况</h1><p>文</p><h3 id=x>（一）<b>机构</b></h3><h2></h2>");

        assertThat(RichText.outline(clean))
                .containsExactly(
                        new RichText.Heading(2, "sec-1", "一、概况"),
                        new RichText.Heading(3, "sec-2", "（一）机构"));
        assertThat(clean).contains("<h2 id=\"sec-1\">", "<h3 id=\"sec-2\">").doesNotContain("<h1");
    }

    @Test
    void givesPlainTextWithItsBlocks() {
        assertThat(
                        RichText.plain(
                                "<h2>标题</h2><p>一行<br>二行 <b>粗</b></p><ul><li>甲</li><li>乙</li></ul>"
                                        + "<table><tr><th>姓名</th><th>金额</th></tr><tr><td><p>张某</p></td><td>12</td></tr></table>尾"))
                .isEqualTo("标题\n一行\n二行 粗\n甲\n乙\n姓名\t金额\n张某\t12\n尾");
    }
}
