package org.gongkai.letter.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.database.FormKeys;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.Source;
import org.gongkai.letter.Sources;
import org.gongkai.letter.intake.Typed;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The imports there were, and the form for another.
@Controller
class ImportsPage {

    static final String PATH = "/office/letters/import";
    private static final int PAGE = 20;

    private final TableImports imports;
    private final KeepImports keeping;
    private final Sources sources;
    private final FormKeys keys;

    ImportsPage(TableImports imports, KeepImports keeping, Sources sources, FormKeys keys) {
        this.imports = imports;
        this.keeping = keeping;
        this.sources = sources;
        this.keys = keys;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam(required = false) @Nullable String page) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        return page(actor, page, Typed.NOTHING);
    }

    @PostMapping(PATH)
    ModelAndView upload(
            Actor actor,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        try {
            String id =
                    keys.once(
                            actor.username(),
                            typed.getOrDefault("formKey", ""),
                            () -> receive(actor, typed, file));
            return new ModelAndView("redirect:" + PATH + "/" + id);
        } catch (Refused refused) {
            ModelAndView page = page(actor, null, new Typed(typed, refused.problems()));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private String receive(Actor actor, Map<String, String> typed, @Nullable MultipartFile file) {
        var form = new FormReading();
        Source source =
                mine(actor).stream()
                        .filter(one -> one.code().equals(typed.get("source")))
                        .findFirst()
                        .orElse(null);
        if (source == null) form.needed("source");
        LetterKind usual =
                form.choice(
                        "kind", typed.getOrDefault("kind", ""), LetterKind::of, LetterKind.CONSULT);
        String name = file == null ? null : file.getOriginalFilename();
        if (name == null || name.isEmpty())
            form.wrong("file", Text.t("letter-intake.refused.no-file"));
        form.refuseIfWrong();
        try (InputStream content = Objects.requireNonNull(file).getInputStream()) {
            return Long.toString(
                    keeping.receive(
                            actor,
                            Objects.requireNonNull(source),
                            Objects.requireNonNull(usual),
                            content,
                            Objects.requireNonNull(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Source> mine(Actor actor) {
        return sources.listWithin(actor, Action.HANDLE_MATTERS);
    }

    private ModelAndView page(Actor actor, @Nullable String asked, Typed typed) {
        Paging paging = Paging.asked(asked, PAGE, imports.count(actor), PATH, Map.of());
        return new ModelAndView("letter/intake/imports")
                .addObject("imports", imports.list(actor, paging.offset(), PAGE))
                .addObject("paging", paging)
                .addObject("sources", mine(actor))
                .addObject("typed", typed)
                .addObject("formKey", FormKeys.fresh());
    }
}
