package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class AlikeTest {

    private static final String TEXT = "连续三个晚上十点以后云杉苑十二栋北侧的工地还在打桩，老人和孩子都睡不着觉，请街道派人来管一管。";

    @Test
    void theSameInOtherSignsIsTheSame() {
        String other = "连续三个晚上，十点以后 云杉苑十二栋北侧的工地还在打桩! 老人和孩子都睡不着觉；请街道派人来管一管";
        assertThat(Alike.likeness(TEXT, other)).isEqualTo(1);
        assertThat(common(TEXT, other)).hasSize(Alike.BANDS);
    }

    @Test
    void almostTheSameIsFound() {
        String other = "你好！" + TEXT.replace("十二栋", "12栋") + "谢谢。";
        assertThat(Alike.likeness(TEXT, other)).isBetween(0.6, 0.99);
        assertThat(common(TEXT, other)).isNotEmpty();
    }

    /// What is found must not depend on the key that an installation happens to have.
    @Test
    void almostTheSameIsFoundUnderEveryKey() {
        String other = TEXT.replace("十二栋", "十三号楼").replace("派人来管", "赶快处理");
        assertThat(Alike.likeness(TEXT, other)).isBetween(0.5, 0.7);
        var random = new Random(20261126);
        var key = new byte[32];
        int missed = 0;
        for (int i = 0; i < 1000; i++) {
            random.nextBytes(key);
            if (Collections.disjoint(
                    List.of(Alike.marks(key, TEXT)), List.of(Alike.marks(key, other)))) missed++;
        }
        assertThat(missed).isLessThan(5);
    }

    @Test
    void somethingElseIsNot() {
        String other = "孩子今年九月入学，家住书签街道扉页巷，想知道划在哪一所小学、什么时候报名、要带哪些材料。";
        assertThat(Alike.likeness(TEXT, other)).isLessThan(0.05);
        assertThat(common(TEXT, other)).isEmpty();
    }

    @Test
    void shortAndEmptyTextsAreNoProblem() {
        assertThat(Alike.likeness("停水", "停水！")).isEqualTo(1);
        assertThat(Alike.likeness("停水", "停电")).isZero();
        assertThat(common("😀", "……")).hasSize(Alike.BANDS);
    }

    private static Set<Long> common(String one, String other) {
        Alike alike = RunningServer.bean(Alike.class);
        var marks = new HashSet<>(Arrays.asList(alike.marks(one)));
        marks.retainAll(Arrays.asList(alike.marks(other)));
        return marks;
    }
}
