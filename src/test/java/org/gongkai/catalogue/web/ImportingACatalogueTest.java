package org.gongkai.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.ReplaceCatalogue;
import org.gongkai.catalogue.sheet.CatalogueSheets;
import org.gongkai.organization.Actor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A keeper of the catalogue brings a table of two entries: one changed, one new.
@Tag("slow")
class ImportingACatalogueTest {

    private final Catalogue catalogue = RunningServer.bean(Catalogue.class);
    private List<CatalogueEntry> before = List.of();
    private byte[] table = {};

    @BeforeEach
    void aTableOfTwo() throws IOException {
        before = catalogue.listEntries(null);
        var csv = new ByteArrayOutputStream();
        CatalogueSheets.writeCsv(before.subList(0, 2), csv);
        CatalogueEntry changed = before.getFirst();
        CatalogueEntry fresh = before.get(1);
        table =
                csv.toString(StandardCharsets.UTF_8)
                        .replace(changed.level2(), "现行有效文件全文")
                        .replace(fresh.code(), "99.99")
                        .replace(fresh.level2(), "新的事项")
                        .getBytes(StandardCharsets.UTF_8);
    }

    @AfterEach
    void theCatalogueIsAsItWas() {
        RunningServer.bean(ReplaceCatalogue.class).replace(Actor.SYSTEM, before, "test");
    }

    @Test
    void supplementingLeavesEverythingElseInForce() throws Exception {
        Document preview = preview("more");
        assertThat(preview.select(".numbers").text())
                .isEqualTo("1新增 1修改 0停用 " + (before.size() - 1) + "不变");

        confirm(preview);

        List<CatalogueEntry> after = catalogue.listEntries(null);
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.getFirst().level2()).isEqualTo("现行有效文件全文");
        assertThat(after.getLast().level2()).isEqualTo("新的事项");
        assertThat(after.subList(1, before.size()))
                .containsExactlyElementsOf(before.subList(1, before.size()));
    }

    @Test
    void replacingPutsEverythingElseOutOfUse() throws Exception {
        Document preview = preview("whole");
        assertThat(preview.select(".numbers").text())
                .isEqualTo("1新增 1修改 " + (before.size() - 1) + "停用 0不变");

        confirm(preview);

        assertThat(catalogue.listEntries(null)).hasSize(2);
    }

    private Document preview(String way) throws IOException {
        Visitor keeper = Visitor.named("admin");
        FormElement form = RunningServer.form(keeper.page("/office/catalogue/import"), "main form");
        form.select("[name=way]").removeAttr("checked");
        form.select("[name=way][value=" + way + "]").attr("checked", "checked");
        var answer =
                form.submit().data("file", "补充.csv", new ByteArrayInputStream(table)).execute();
        return keeper.page(Objects.requireNonNull(answer.header("Location")));
    }

    private static void confirm(Document preview) throws IOException {
        FormElement form = RunningServer.form(preview, "#confirm form");
        form.select("[name=sure]").attr("checked", "checked");
        assertThat(form.submit().execute().statusCode()).isEqualTo(302);
    }
}
