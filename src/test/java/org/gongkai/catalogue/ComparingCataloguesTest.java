package org.gongkai.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.catalogue.Entries.accounts;
import static org.gongkai.catalogue.Entries.assistance;
import static org.gongkai.catalogue.Entries.budget;
import static org.gongkai.catalogue.Entries.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.gongkai.catalogue.sheet.CatalogueSheets;
import org.gongkai.catalogue.standard.StartingCatalogue;
import org.junit.jupiter.api.Test;

class ComparingCataloguesTest {

    @Test
    void tellsNewFromChangedFromGone() {
        CatalogueEntry longer = entry("F05.01", Field.F05, "政府预算", List.of("收入预算表"), "批复后30日内");

        var difference =
                CatalogueDifference.between(
                        List.of(budget(), accounts()), List.of(longer, assistance()));

        assertThat(difference.added()).containsExactly(assistance());
        assertThat(difference.gone()).containsExactly(accounts());
        assertThat(difference.same()).isZero();
        assertThat(difference.changed())
                .singleElement()
                .satisfies(changed -> {
                    assertThat(changed.facts()).containsExactly(EntryFact.ELEMENTS, EntryFact.TIME);
                    assertThat(changed.isRenamed()).isFalse();
                });
    }

    @Test
    void noticesACodeThatStandsForSomethingElseNow() {
        var difference =
                CatalogueDifference.between(
                        List.of(budget()),
                        List.of(entry("F05.01", Field.F05, "预算绩效", List.of(), "每年公开")));

        assertThat(difference.changed().getFirst().isRenamed()).isTrue();
    }

    @Test
    void findsNothingWhereOnlyTheOrderDiffers() {
        var difference =
                CatalogueDifference.between(
                        List.of(budget(), accounts()), List.of(accounts(), budget()));

        assertThat(difference.isNothing()).isTrue();
        assertThat(difference.same()).isEqualTo(2);
    }

    @Test
    void findsNothingInItsOwnExportReadAgain() throws IOException {
        List<CatalogueEntry> shipped = StartingCatalogue.entries();
        var csv = new ByteArrayOutputStream();
        CatalogueSheets.writeCsv(shipped, csv);
        var excel = new ByteArrayOutputStream();
        CatalogueSheets.writeExcel(shipped, "标准目录", excel);

        for (var file : List.of(csv, excel)) {
            var read = CatalogueSheets.read("目录", new ByteArrayInputStream(file.toByteArray()));
            var difference = CatalogueDifference.between(shipped, read.entries());
            assertThat(difference.added()).isEmpty();
            assertThat(difference.gone()).isEmpty();
            assertThat(difference.changed()).isEmpty();
        }
    }
}
