package org.gongkai.letter.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Matters;
import org.gongkai.casework.TakeIn;
import org.gongkai.casework.Uploads;
import org.gongkai.database.FormKeys;
import org.gongkai.letter.Categories;
import org.gongkai.letter.Category;
import org.gongkai.letter.Content;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.LetterRow;
import org.gongkai.letter.ReplyWay;
import org.gongkai.letter.Source;
import org.gongkai.letter.Sources;
import org.gongkai.letter.TakeInLetter;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
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

/// Entering a call, a visit, a slip from the box. What the caller wrote before is found by the
/// telephone; the number and the code are shown once it is in, to be told or printed.
@Controller
class NewLetterPage {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final TakeInLetter taking;
    private final CallerLookup callers;
    private final Sources sources;
    private final Categories categories;
    private final Bodies bodies;
    private final Uploads uploads;
    private final Matters matters;

    NewLetterPage(
            TakeInLetter taking,
            CallerLookup callers,
            Sources sources,
            Categories categories,
            Bodies bodies,
            Uploads uploads,
            Matters matters) {
        this.taking = taking;
        this.callers = callers;
        this.sources = sources;
        this.categories = categories;
        this.bodies = bodies;
        this.uploads = uploads;
        this.matters = matters;
    }

    @GetMapping("/office/letters/new")
    ModelAndView show(Actor actor) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        var typed = new HashMap<String, String>();
        typed.put("formKey", FormKeys.fresh());
        typed.put("kind", LetterKind.CONSULT.code());
        typed.put("replyWay", ReplyWay.TELEPHONE.code());
        return page(actor, typed, List.of(), Optional.empty());
    }

    /// What this caller wrote before.
    ///
    /// @param take whether the name and the contact of the last time are put into the form
    @PostMapping("/office/letters/caller")
    ModelAndView caller(
            Actor actor,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") String take) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        if (LetterFields.text(fields, "phone").isEmpty()) {
            var missing = new Refused.Problem("phone", Text.t("letter.refused.needed.phone"));
            return refused(actor, fields, List.of(missing));
        }
        List<LetterRow> before = callers.list(actor, LetterFields.text(fields, "phone"));
        Map<String, String> typed = take.isEmpty() ? fields : callers.filled(before, fields);
        return page(actor, typed, List.of(), Optional.of(before));
    }

    @PostMapping("/office/letters")
    ModelAndView enter(
            Actor actor,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        try {
            TakeIn.Taken taken = taking.enter(actor, incoming(actor, fields, file));
            return new ModelAndView(
                    "letter/entered",
                    Map.of(
                            "taken",
                            taken,
                            "readable",
                            matters.mayRead(actor, taken.matter()),
                            "anonymous",
                            isAnonymous(fields)));
        } catch (Refused refused) {
            return refused(actor, fields, refused.problems());
        }
    }

    private TakeInLetter.Incoming incoming(
            Actor actor, Map<String, String> fields, @Nullable List<MultipartFile> file) {
        var form = new FormReading();
        Source source =
                sources.find(text(fields, "source"))
                        .filter(one -> actor.can(Action.HANDLE_MATTERS, one.bodyPath()))
                        .orElse(null);
        if (source == null) form.needed("source");
        CameBy way = form.choice("cameBy", text(fields, "cameBy"), NewLetterPage::way, null);
        String when = text(fields, "cameOn");
        LocalDateTime came = when.isEmpty() ? null : form.time("cameOn", when);
        LetterKind kind = form.choice("kind", text(fields, "kind"), NewLetterPage::kind, null);
        if (kind == null) form.needed("kind");
        Category category = categories.find(text(fields, "category")).orElse(null);
        form.known("category", text(fields, "category"), category != null);
        Body against = bodies.find(text(fields, "againstBody")).orElse(null);
        form.known("againstBody", text(fields, "againstBody"), against != null);
        ReplyWay answer =
                form.choice("replyWay", text(fields, "replyWay"), ReplyWay::of, ReplyWay.PAGE);
        form.refuseIfWrong();
        return new TakeInLetter.Incoming(
                actor.username() + ":" + text(fields, "formKey"),
                Objects.requireNonNull(source),
                null,
                came == null ? null : came.atZone(CHINA).toInstant(),
                way,
                Objects.requireNonNull(kind),
                category == null ? null : category.id(),
                isAnonymous(fields) ? null : LetterFields.party(fields),
                content(fields),
                against == null ? null : against.id(),
                !text(fields, "consent").isEmpty(),
                Objects.requireNonNull(answer),
                uploads.look(file, "file"));
    }

    private static boolean isAnonymous(Map<String, String> fields) {
        return !text(fields, "anonymous").isEmpty();
    }

    private static Content content(Map<String, String> fields) {
        return new Content(
                text(fields, "title"),
                text(fields, "text").replace("\r\n", "\n"),
                text(fields, "place"),
                text(fields, "against"));
    }

    private static CameBy way(String code) {
        CameBy way = CameBy.of(code);
        if (!NewLetterView.WAYS.contains(way)) throw new IllegalArgumentException(code);
        return way;
    }

    private static LetterKind kind(String code) {
        LetterKind kind = LetterKind.of(code);
        if (!LetterKind.listChosen().contains(kind)) throw new IllegalArgumentException(code);
        return kind;
    }

    private ModelAndView refused(
            Actor actor, Map<String, String> typed, List<Refused.Problem> problems) {
        ModelAndView page = page(actor, typed, problems, Optional.empty());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Actor actor,
            Map<String, String> typed,
            List<Refused.Problem> problems,
            Optional<List<LetterRow>> before) {
        return new ModelAndView(
                "letter/new",
                Map.of(
                        "view",
                        new NewLetterView(
                                sources.listWithin(actor, Action.HANDLE_MATTERS),
                                categories.listActive(),
                                bodies.listActive(),
                                typed,
                                problems,
                                before)));
    }

    private static String text(Map<String, String> fields, String name) {
        return LetterFields.text(fields, name);
    }
}
