package org.gongkai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterLimitsTest {

    @Test
    void refusesARowThatDiffersFromTheHead() {
        var rows = List.of(List.of("一", "二"), List.of("一"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Grid(List.of("甲", "乙"), rows));
    }

    @Test
    void refusesMoreTextThanAnyLetterHolds() {
        var huge = new Block.Paragraph("长".repeat(Letter.CHARACTERS + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Letter.of("通知", List.of(huge)));
    }

    @Test
    void refusesACodeThatIsEmptyOrTooLong() {
        Letter letter = SomeLetters.saying("正文");
        assertThatIllegalArgumentException().isThrownBy(() -> letter.withCode(" ", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> letter.withCode("长".repeat(301), ""));
    }

    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<Block> body = new ArrayList<>(List.of(new Block.Paragraph("正文")));
        Letter letter = Letter.of("通知", body);
        body.clear();
        assertThat(letter.body()).hasSize(1);
    }

    @Test
    void addsTheColonAfterTheAddresseeOnce() {
        Letter letter = Letter.of("通知", Collections.emptyList());
        assertThat(letter.withAddressee("李某").salutation()).isEqualTo("李某：");
        assertThat(letter.withAddressee("李某：").salutation()).isEqualTo("李某：");
        assertThat(letter.salutation()).isEmpty();
    }
}
