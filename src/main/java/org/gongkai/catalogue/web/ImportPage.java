package org.gongkai.catalogue.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.CatalogueDifference;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.EntryAnswers;
import org.gongkai.catalogue.ReplaceCatalogue;
import org.gongkai.catalogue.sheet.CatalogueSheets;
import org.gongkai.database.FormKeys;
import org.gongkai.files.Sha256;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Putting another catalogue in force, or more entries into the one in force: upload, see what
/// would change, confirm. The preview has an address of its own, so it can be left and found again.
@Controller
class ImportPage {

    static final String WHOLE = "whole";
    static final String MORE = "more";

    private final Catalogue catalogue;
    private final ReplaceCatalogue replacing;
    private final CatalogueUpload uploads;
    private final EntryAnswers answers;
    private final Bodies bodies;
    private final FormKeys keys;

    ImportPage(
            Catalogue catalogue,
            ReplaceCatalogue replacing,
            CatalogueUpload uploads,
            EntryAnswers answers,
            Bodies bodies,
            FormKeys keys) {
        this.catalogue = catalogue;
        this.replacing = replacing;
        this.uploads = uploads;
        this.answers = answers;
        this.bodies = bodies;
        this.keys = keys;
    }

    @GetMapping("/office/catalogue/import")
    ModelAndView ask(Actor actor) {
        requireKeeper(actor);
        return form("");
    }

    @PostMapping("/office/catalogue/import")
    ModelAndView upload(
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = MORE) String way) {
        requireKeeper(actor);
        String name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            return refused(form(Text.t("catalogue.refused.no-file")));
        }
        try (var content = file.getInputStream()) {
            CatalogueUpload.Kept kept = uploads.keep(content, name);
            String preview = "/office/catalogue/import/" + kept.hash();
            return new ModelAndView(
                    "redirect:" + Paging.address(preview, Map.of("name", kept.name(), "way", way)));
        } catch (Refused refused) {
            return refused(form(refused.problems().getFirst().text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/office/catalogue/import/{hash:[0-9a-f]{64}}")
    ModelAndView preview(
            Actor actor,
            @PathVariable String hash,
            @RequestParam String name,
            @RequestParam(defaultValue = MORE) String way) {
        requireKeeper(actor);
        try {
            return preview(new CatalogueUpload.Kept(hash, name), way, List.of());
        } catch (Refused lost) {
            return refused(form(lost.problems().getFirst().text()));
        }
    }

    /// @param way whether the table takes the place of the catalogue or adds to it
    /// @param against fingerprint of the catalogue the person saw the difference with
    /// @param sure given when the person said that what gets lost is meant to
    @PostMapping("/office/catalogue/import/{hash:[0-9a-f]{64}}")
    ModelAndView confirm(
            Actor actor,
            @PathVariable String hash,
            @RequestParam String name,
            @RequestParam(defaultValue = MORE) String way,
            @RequestParam(defaultValue = "") String against,
            @RequestParam(defaultValue = "") String sure,
            @RequestParam(defaultValue = "") String formKey,
            RedirectAttributes after) {
        requireKeeper(actor);
        var kept = new CatalogueUpload.Kept(hash, name);
        try {
            keys.once(
                    actor.username(),
                    formKey,
                    () -> putInForce(actor, kept, way, against, !sure.isEmpty()));
        } catch (Refused refused) {
            return refused(preview(kept, way, refused.problems()));
        }
        after.addFlashAttribute("notice", "catalogue.done.replace");
        return new ModelAndView("redirect:/office/catalogue");
    }

    private String putInForce(
            Actor actor, CatalogueUpload.Kept kept, String way, String against, boolean sure) {
        ImportView view = view(kept, way, List.of());
        if (!view.against().equals(against)) {
            throw new Refused("", Text.t("catalogue.refused.moved"));
        }
        if (!view.isUsable()) {
            throw new Refused("", Text.t("catalogue.refused.nothing"));
        }
        if (view.loses() && !sure) {
            throw new Refused("sure", Text.t("catalogue.refused.unsure"));
        }
        List<CatalogueEntry> entries = view.table().entries();
        String source = "file/" + kept.hash();
        if (view.whole()) replacing.replace(actor, entries, source);
        else replacing.supplement(actor, entries, source);
        return kept.hash();
    }

    private ModelAndView preview(
            CatalogueUpload.Kept kept, String way, List<Refused.Problem> problems) {
        return new ModelAndView("catalogue/preview").addObject("view", view(kept, way, problems));
    }

    private ImportView view(CatalogueUpload.Kept kept, String way, List<Refused.Problem> problems) {
        var table = uploads.read(kept);
        List<CatalogueEntry> now = catalogue.listEntries(null);
        boolean whole = way.equals(WHOLE);
        List<CatalogueEntry> then =
                whole ? table.entries() : CatalogueDifference.supplemented(now, table.entries());
        return new ImportView(
                kept.hash(),
                kept.name(),
                whole,
                table,
                CatalogueDifference.between(now, then),
                fingerprint(now),
                answers.countPublic(),
                problems,
                FormKeys.fresh());
    }

    private static String fingerprint(List<CatalogueEntry> entries) {
        var bytes = new ByteArrayOutputStream();
        try {
            CatalogueSheets.writeCsv(entries, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.of(bytes.toByteArray()).hex();
    }

    private void requireKeeper(Actor actor) {
        actor.require(Action.ADMINISTER, bodies.findRoot().orElseThrow().path());
    }

    private static ModelAndView form(String problem) {
        return new ModelAndView("catalogue/import").addObject("problem", problem);
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
