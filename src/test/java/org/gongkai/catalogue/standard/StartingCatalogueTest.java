package org.gongkai.catalogue.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.Branch;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.Field;
import org.gongkai.catalogue.Manner;
import org.gongkai.catalogue.ReviewLevel;
import org.gongkai.catalogue.TimeRule;
import org.junit.jupiter.api.Test;

class StartingCatalogueTest {
    private final List<CatalogueEntry> entries = StartingCatalogue.entries();

    @Test
    void holdsEveryBranchOfTheLaw() {
        assertThat(StartingCatalogue.branches()).hasSize(30);
        assertThat(entries.stream().filter(entry -> entry.field() == null))
                .extracting(CatalogueEntry::branch)
                .containsAll(StartingCatalogue.branches());
    }

    @Test
    void holdsFiveToTenEntriesForEachOfTheFields() {
        assertThat(StartingCatalogue.fields()).hasSize(26);
        for (Field field : StartingCatalogue.fields()) {
            assertThat(entries.stream().filter(entry -> entry.field() == field))
                    .as(field.label())
                    .hasSizeBetween(5, 10)
                    .allMatch(entry -> entry.code().matches(field.code() + "\\.[0-9]{2}"));
        }
    }

    @Test
    void fillsEveryColumnOfEveryEntry() {
        assertThat(entries).hasSizeGreaterThan(180).doesNotHaveDuplicates();
        assertThat(entries).extracting(CatalogueEntry::code).doesNotHaveDuplicates();
        assertThat(entries)
                .allSatisfy(entry -> {
                    assertThat(entry.listGaps()).isEmpty();
                    assertThat(entry.level2()).isNotEmpty();
                    assertThat(entry.elements()).hasSizeGreaterThan(1);
                    assertThat(entry.stage()).isNotNull();
                });
    }

    @Test
    void readsTheTimeRuleOfEveryEntry() {
        assertThat(entries).extracting(CatalogueEntry::timeRule).allMatch(TimeRule::isRead);
    }

    @Test
    void namesItsLawsInBrackets() {
        assertThat(entries)
                .flatExtracting(CatalogueEntry::basis)
                .allMatch(law -> law.matches("《[^《》]+》"));
    }

    @Test
    void holdsWhatIsForSomeAndOnRequestOnly() {
        assertThat(entries).anyMatch(entry -> !entry.audience().everyone());
        assertThat(entries).anyMatch(entry -> entry.manner() == Manner.ON_REQUEST);
        assertThat(entries).anyMatch(entry -> entry.reviewLevel() == ReviewLevel.IMPORTANT);
    }

    @Test
    void givesTheBudgetItsBranchAndTerm() {
        CatalogueEntry budget = entry("F05.01");

        assertThat(budget.branch()).isEqualTo(Branch.getBranch("20.07"));
        assertThat(budget.timeRule().number()).hasValue(20);
        assertThat(budget.timeRule().from()).isEqualTo("批准");
        assertThat(budget.channels()).anyMatch(c -> c.name().equals("政府网站") && c.required());
    }

    @Test
    void listsTwentyTwoSubjectClassesOnTheFirstLevel() {
        assertThat(StartingCatalogue.topics().stream().filter(Topic::isTopLevel)).hasSize(22);
        assertThat(StartingCatalogue.topics())
                .filteredOn(topic -> !topic.isTopLevel())
                .isNotEmpty()
                .allMatch(topic -> topic.code().startsWith(topic.parent()));
    }

    @Test
    void fillsTheGuideAndEscapesWhatIsFilledIn() {
        Map<String, String> values =
                Map.of(
                        "body", "桃源街道<办事处>",
                        "address", "和平路1号",
                        "hours", "9:00—17:00",
                        "phone", "010-12345",
                        "fax", "无",
                        "email", "gk@example.org");

        assertThat(GuideText.fill(values))
                .contains("桃源街道&lt;办事处&gt;", "和平路1号", "20个工作日")
                .doesNotContain("{");
        assertThatThrownBy(() -> GuideText.fill(Map.of("body", "某机关")))
                .hasMessageContaining("address");
    }

    private CatalogueEntry entry(String code) {
        return entries.stream().filter(e -> e.code().equals(code)).findFirst().orElseThrow();
    }
}
