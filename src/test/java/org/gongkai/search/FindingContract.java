package org.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found, and what is not.
public abstract class FindingContract extends SearchIndexContract {

    @Test
    void findsAPlaceNameThatNoDictionaryKnows() {
        put(
                Paper.titled(1, "关于云栖坞村道路硬化的公示").text("云栖坞村拟硬化道路三公里。"),
                Paper.titled(2, "关于大桥村道路硬化的公示").text("大桥村拟硬化道路。"));

        assertThat(ids("云栖坞")).containsExactly(1L);
        assertThat(ids("云栖坞村 道路")).containsExactly(1L);
    }

    @Test
    void findsAnyStringOfCharactersAsAPhrase() {
        put(
                Paper.titled(1, "通知").text("对符合条件的老年人发放高龄津贴。"),
                Paper.titled(2, "通知二").text("津贴发放，老年人高龄。"));

        assertThat(ids("“老年人发放高龄”")).containsExactly(1L);
        assertThat(ids("\"放高龄津\"")).containsExactly(1L);
        assertThat(ids("“高龄津贴老年人”")).isEmpty();
        assertThat(ids("“津”")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void findsAPhraseAcrossPunctuation() {
        put(Paper.titled(1, "通知").text("各街道、社区：现将有关事项通知如下。"));

        assertThat(ids("“各街道、社区”")).containsExactly(1L);
        assertThat(ids("“社区 现将”")).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青政办〔2016〕8号",
                "青政办[2016]8号",
                "青政办(2016)8号",
                "青政办（2016）8号",
                "青政办【2016】8号",
                "青政办﹝2016﹞8号",
                "青政办［２０１６］８号",
                "青政办 〔2016〕 8号",
                "2016 8号",
                "“2016 8号”",
                "〔2016〕8号",
                "[2016]8",
                "文号:青政办〔2016〕8号",
                "文号：青政办 [2016] 8号",
                "number:(2016)8号"
            })
    void findsADocumentNumberInEveryForm(String typed) {
        put(
                Paper.titled(1, "关于做好防汛工作的通知").number("青政办〔2016〕8号"),
                Paper.titled(2, "关于做好抗旱工作的通知").number("青政办〔2016〕18号"),
                Paper.titled(3, "关于做好防火工作的通知").number("青政办〔2018〕16号"));

        assertThat(ids(typed)).containsExactly(1L);
    }

    @Test
    void findsAPartOfANumberInItsField() {
        put(
                Paper.titled(1, "防汛通知").number("青政办〔2016〕8号（修订）"),
                Paper.titled(2, "抗旱通知").number("青政发〔2016〕8号"));

        assertThat(ids("文号:青政办")).containsExactly(1L);
        assertThat(ids("文号:青政办[2016]8号")).containsExactly(1L);
        assertThat(ids("文号:〔2016〕8号")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void findsTheDocumentItselfBeforeThoseThatCiteItsNumber() {
        put(
                Paper.titled(1, "贯彻意见").text("根据青政办〔2016〕8号文件，制定本意见。青政办〔2016〕8号。"),
                Paper.titled(2, "关于做好防汛工作的通知").number("青政办[2016]8号"),
                Paper.titled(3, "外区文件").number("白政办〔2016〕8号"));

        assertThat(ids("青政办（2016）8号").getFirst()).isEqualTo(2L);
        assertThat(ids("青政办（2016）8号")).contains(1L).doesNotContain(3L);
    }

    @Test
    void looksInTheNamedFieldOnly() {
        put(
                Paper.titled(1, "医疗救助办法").text("低保对象优先。"),
                Paper.titled(2, "低保对象认定办法").text("医疗救助另行规定。"),
                Paper.titled(3, "无关").by("QH02", "青禾区教育局", "QH", "QH02").text("正文"));

        assertThat(ids("标题:低保")).containsExactly(2L);
        assertThat(ids("title:医疗救助")).containsExactly(1L);
        assertThat(ids("机构：教育局")).containsExactly(3L);
        assertThat(ids("body:教育局 正文")).containsExactly(3L);
        assertThat(ids("索引号:QH01-2024-00002")).containsExactly(2L);
        assertThat(ids("index:\"QH01-2024-00001\"")).containsExactly(1L);
    }

    @Test
    void leavesOutWhatHasAMinus() {
        put(Paper.titled(1, "公租房分配公告").text("公开摇号"), Paper.titled(2, "公租房租金公告").text("租金标准"));

        assertThat(ids("公租房 -摇号")).containsExactly(2L);
        assertThat(ids("公租房 －租金")).containsExactly(1L);
        assertThat(ids("-摇号")).containsExactly(2L);
        assertThat(ids("公租房-租金")).containsExactly(2L);
    }

    @Test
    void findsWithALongQuestion() {
        put(
                Paper.titled(1, "老年人优待证办理指南").text("申请人提交身份证、照片等材料，到社区办理。"),
                Paper.titled(2, "食品经营许可证办理指南").text("提交营业执照。"));

        assertThat(ids("请问我父亲今年六十五岁了想办理老年人优待证需要提交什么材料去哪里办？").getFirst()).isEqualTo(1L);
    }

    @Test
    void wantsBothOfTwoWords() {
        put(Paper.titled(1, "征地补偿公告"), Paper.titled(2, "征地公告"), Paper.titled(3, "补偿公告"));

        assertThat(ids("征地 补偿")).containsExactly(1L);
    }

    @Test
    void findsWholeWordsThatOthersSplit() {
        put(
                Paper.titled(1, "城乡居民医保缴费公告").text("医保缴费开始。"),
                Paper.titled(2, "不动产登记办事指南").text("不动产首次登记。"),
                Paper.titled(3, "就医保障").text("就医保障工作，动产抵押，产不动。"));

        assertThat(ids("医保").getFirst()).isEqualTo(1L);
        assertThat(ids("不动产")).containsExactly(2L);
    }

    @Test
    void findsInAttachmentsKeywordsAndBodyNames() {
        put(
                Paper.titled(1, "附件公告").attached("补偿明细表.xlsx", "张家坡 12 户 青苗补偿"),
                Paper.titled(2, "招生公告").by("QH02", "青禾区教育局", "QH", "QH02"));

        assertThat(ids("青苗补偿")).containsExactly(1L);
        assertThat(ids("补偿明细表")).containsExactly(1L);
        assertThat(ids("教育局 招生")).containsExactly(2L);
    }

    @Test
    void findsLatinLettersAndFullWidthFormsAlike() {
        put(Paper.titled(1, "５Ｇ基站建设公示").text("PM2.5 指标 IPTV"));

        assertThat(ids("5g基站")).containsExactly(1L);
        assertThat(ids("ＩＰＴＶ")).containsExactly(1L);
        assertThat(ids("pm2.5")).containsExactly(1L);
    }

    @Test
    void offersNearbyQuestionsThatDoFindSomething() {
        put(
                Paper.titled(1, "不动产登记指南").text("不动产登记"),
                Paper.titled(2, "森林防火命令").of("policy", "order", "2023-01-01T00:00:00Z", true));

        var misspelt = index().search(SearchQuery.of("不动场")).didYouMean();
        var filtered =
                index().search(SearchQuery.of("防火").withFilter(SearchFilter.NONE.withYear(2020)))
                        .didYouMean();
        var tooMuch = index().search(SearchQuery.of("“森林防火” “不动产登记”")).didYouMean();

        assertThat(misspelt).allSatisfy(this::findsWhatItPromises);
        assertThat(filtered).singleElement().satisfies(this::findsWhatItPromises);
        assertThat(tooMuch).hasSize(2).allSatisfy(this::findsWhatItPromises);
        assertThat(index().search(SearchQuery.of("量子纠缠")).didYouMean()).isEmpty();
    }

    @Test
    void knowsWhatALongTextIsAbout() {
        put(
                Paper.titled(1, "明镜路口积水何时疏通")
                        .text("每逢下雨路口积水，行人绕行。答：排水管道已列入疏通计划。")
                        .of("interaction", "letter_reply", "2024-01-01T00:00:00Z", true),
                Paper.titled(2, "公租房轮候期怎样计算")
                        .text("从登记之日起计算。")
                        .of("interaction", "letter_reply", "2024-01-01T00:00:00Z", true),
                Paper.titled(3, "关于路口积水疏通的通知").text("行人绕行，下雨积水的路口疏通排水管道。"));
        var letters = SearchFilter.NONE.withKind("letter_reply");
        String asked = "我每天经过的路口一下雨就积水，老人和孩子要绕行很远，请安排人来疏通，谢谢！";

        assertThat(index().alike(asked, letters, 3)).containsExactly(1L);
        assertThat(index().alike("公租房", letters, 3)).containsExactly(2L);
        assertThat(index().alike("请问量子纠缠", letters, 3)).isEmpty();
        assertThat(index().alike("？！", letters, 3)).isEmpty();
    }

    private void findsWhatItPromises(SearchResults.Suggestion suggestion) {
        assertThat(suggestion.total())
                .isPositive()
                .isEqualTo(index().search(suggestion.query()).total());
    }
}
