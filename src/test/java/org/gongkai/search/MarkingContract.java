package org.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.search.Marked.Run;
import org.junit.jupiter.api.Test;

/// What is shown of a document that was found.
public abstract class MarkingContract extends SearchIndexContract {

    private static final String LONG = "本办法自发布之日起施行，由区人民政府办公室负责解释。".repeat(200);

    @Test
    void marksTheTitleAsRuns() {
        put(Paper.titled(1, "关于不动产登记的通知"));

        assertThat(onlyHit("不动产").title().runs())
                .containsExactly(
                        new Run("关于", false), new Run("不动产", true), new Run("登记的通知", false));
    }

    @Test
    void showsThePlaceInALongText() {
        put(Paper.titled(1, "办法").text(LONG + "特困人员每月补助八百元。" + LONG));

        Marked text = onlyHit("特困人员 补助").snippet().text();

        assertThat(text.plain()).contains("特困人员每月补助八百元").hasSizeLessThan(260).contains("…");
        assertThat(marked(text)).contains("特困人员", "补助");
    }

    @Test
    void marksAPhraseOnlyWhereItStands() {
        put(Paper.titled(1, "办法").text("补助发放。发放补助金。补助金额。"));

        assertThat(marked(onlyHit("“发放补助金”").snippet().text())).containsExactly("发放补助金");
    }

    @Test
    void namesTheAttachmentOfASnippet() {
        put(
                Paper.titled(1, "公告")
                        .text("正文见附件。")
                        .attached("一.docx", "第一份，没有内容。")
                        .attached("空.pdf", "")
                        .attached("名单.xlsx", LONG + "东园社区青苗补偿十二户。")
                        .attached("三.docx", "第三份。"));

        Hit.Snippet snippet = onlyHit("青苗补偿").snippet();

        assertThat(snippet.attachment()).isEqualTo("名单.xlsx");
        assertThat(snippet.text().plain()).contains("东园社区青苗补偿十二户");
        assertThat(String.join("", marked(snippet.text()))).contains("青苗", "补偿");
    }

    @Test
    void showsTheBeginningWhenOnlyTheTitleMatches() {
        put(Paper.titled(1, "防汛通知").text("各街道：现将有关事项通知如下。" + LONG));

        Hit.Snippet snippet = onlyHit("防汛").snippet();

        assertThat(snippet.text().plain()).startsWith("各街道：现将有关事项");
        assertThat(snippet.text().hasMarks()).isFalse();
    }

    @Test
    void neverMakesMarkupOfAText() {
        put(Paper.titled(1, "<b>低保</b>").text("<script>alert('低保')</script>"));

        Hit hit = onlyHit("低保");

        assertThat(hit.title().plain()).isEqualTo("<b>低保</b>");
        assertThat(marked(hit.title())).containsExactly("低保");
        assertThat(hit.snippet().text().plain()).isEqualTo("<script>alert('低保')</script>");
    }

    @Test
    void keepsTitlesAndCharactersWhole() {
        String rare = "𠮷𠮷𠮷".repeat(60);
        put(Paper.titled(1, rare + "低保").text(rare + "低保" + rare));

        Hit hit = onlyHit("低保");

        assertThat(hit.title().plain()).isEqualTo(rare + "低保");
        assertThat(hit.snippet().text().plain().codePoints())
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        assertThat(ids("“𠮷低”")).containsExactly(1L);
    }

    @Test
    void showsNoMarksInAListOfEverything() {
        put(Paper.titled(1, "一").text("甲乙"));

        assertThat(onlyHit("").title().plain()).isEqualTo("一");
        assertThat(onlyHit("").snippet().text().plain()).isEqualTo("甲乙");
    }

    private static List<String> marked(Marked text) {
        return text.runs().stream().filter(Run::marked).map(Run::text).toList();
    }
}
