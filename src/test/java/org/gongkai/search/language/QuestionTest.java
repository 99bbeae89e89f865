package org.gongkai.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.search.language.Asked.Field;
import org.gongkai.search.language.Asked.InField;
import org.gongkai.search.language.Asked.Phrase;
import org.gongkai.search.language.Asked.Word;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private final Segmentation segmentation = new Segmentation(List::of);

    @Test
    void tellsWordsPhrasesFieldsAndExclusionsApart() {
        Question question = question("低保 “最低 生活” 标题：“救助 办法” -残疾 机构:民政局");

        assertThat(question.asked())
                .containsExactly(
                        new Word("低保"),
                        new Phrase("最低 生活"),
                        new InField(Field.TITLE, "救助 办法"),
                        new InField(Field.BODY, "民政局"));
        assertThat(question.excluded()).containsExactly("残疾");
    }

    @Test
    void takesAMinusWithinAWordAsItStands() {
        assertThat(question("covid-19").excluded()).isEmpty();
    }

    @Test
    void readsANumberWithSpacesAfterItsField() {
        assertThat(question("文号: 青政办 〔2016〕 8 号").asked())
                .containsExactly(new InField(Field.NUMBER, "青政办 〔2016〕 8 号"));
    }

    @Test
    void readsAnOpenQuoteAsNothing() {
        assertThat(question("“低保").asked()).containsExactly(new Word("低保"));
    }

    @Test
    void canBeTypedAgainFromItsParts() {
        Question question = question("低保 “最低生活” 标题:救助");

        assertThat(question(question.typed(question.asked())).asked()).isEqualTo(question.asked());
    }

    @Test
    void knowsWhatPapersCallAnEverydayWord() {
        Question question = question("2025年报 房产证办理");

        assertThat(question.words().stream().map(Word::text))
                .containsExactly("2025", "年报", "房产证", "办理");
        assertThat(question.words().get(1).official()).containsExactly("年度报告");
        assertThat(question.words().get(2).official()).contains("不动产权证");
        assertThat(question("2025年报名").words().stream().flatMap(word -> word.official().stream()))
                .isEmpty();
    }

    private Question question(String typed) {
        return Question.of(typed, segmentation);
    }
}
