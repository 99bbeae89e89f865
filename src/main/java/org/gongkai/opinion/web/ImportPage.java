package org.gongkai.opinion.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.files.Blobs;
import org.gongkai.files.FileInspection;
import org.gongkai.files.FileKind;
import org.gongkai.files.FileLimits;
import org.gongkai.files.Intake;
import org.gongkai.files.RefusedFileException;
import org.gongkai.opinion.Platform;
import org.gongkai.opinion.intake.ImportItems;
import org.gongkai.opinion.intake.Imports;
import org.gongkai.opinion.intake.ItemImport;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
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

/// Bringing in a table of posts: the form, and how far each has got. An import can be left and
/// found again.
@Controller
class ImportPage {

    private static final String PATH = ItemsPage.PATH + "/import";
    private static final int SIZE = 50;
    private static final int LATEST = 10;
    private static final Duration STUCK = Duration.ofMinutes(2);
    private static final long MEGABYTE = 1024 * 1024;
    private static final FileLimits LIMITS =
            new FileLimits(50 * MEGABYTE, 1, 2_000, 500 * MEGABYTE, 200);
    private static final Set<FileKind> TABLES =
            EnumSet.of(FileKind.CSV, FileKind.TXT, FileKind.XLSX, FileKind.XLS);

    private final ImportItems importing;
    private final Imports imports;
    private final Fields fields;
    private final Bodies bodies;
    private final Intake intake;
    private final Clock clock;

    ImportPage(
            ImportItems importing,
            Imports imports,
            Fields fields,
            Bodies bodies,
            Blobs blobs,
            Clock clock) {
        this.importing = importing;
        this.imports = imports;
        this.fields = fields;
        this.bodies = bodies;
        this.intake = new Intake(blobs, new FileInspection(LIMITS));
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView form(Actor actor) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        return page(actor, Typed.NOTHING);
    }

    @PostMapping(PATH)
    ModelAndView start(
            Actor actor,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        try {
            var form = new FormReading();
            Body body = fields.own(actor, typed, "body", form);
            Platform platform =
                    form.choice(
                            "platform",
                            Fields.text(typed, "platform"),
                            Platform::of,
                            Platform.OTHER);
            form.refuseIfWrong();
            long id =
                    importing.start(
                            actor,
                            Objects.requireNonNull(body),
                            Objects.requireNonNull(platform),
                            look(file));
            return new ModelAndView("redirect:" + PATH + "/" + id);
        } catch (Refused refused) {
            ModelAndView page = page(actor, new Typed(typed, refused.problems()));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private Intake.Incoming look(@Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            throw new Refused("file", Text.t("opinion.refused.no-file"));
        }
        try (var content = file.getInputStream()) {
            Intake.Incoming seen = intake.look(content, name);
            if (TABLES.contains(seen.kind())) return seen;
            seen.close();
            throw new Refused("file", Text.t("opinion.refused.no-table", seen.kind().label()));
        } catch (RefusedFileException turned) {
            throw new Refused("file", turned.refusal().message());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// While it runs, the page asks for itself anew; that works without scripts.
    @GetMapping(PATH + "/{id:\\d{1,18}}")
    ModelAndView show(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> asked,
            HttpServletResponse response) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        ItemImport found = imports.get(actor, id);
        boolean stuck = found.isRunning() && found.movedAt().plus(STUCK).isBefore(clock.instant());
        if (found.isRunning() && !stuck) response.setHeader("Refresh", "2");
        var paging = Paging.asked(asked.get("page"), SIZE, found.bad(), PATH + "/" + id, Map.of());
        return new ModelAndView(
                "opinion/imported",
                Map.of(
                        "one",
                        found,
                        "stuck",
                        stuck,
                        "lines",
                        imports.listBad(id, SIZE, paging.offset()),
                        "paging",
                        paging));
    }

    private ModelAndView page(Actor actor, Typed typed) {
        List<Body> own = bodies.listWithin(actor, Action.HANDLE_MATTERS);
        return new ModelAndView(
                "opinion/import",
                Map.of("own", own, "latest", imports.list(actor, LATEST), "typed", typed));
    }
}
