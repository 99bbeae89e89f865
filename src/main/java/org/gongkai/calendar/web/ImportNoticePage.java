package org.gongkai.calendar.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.ImportNotice;
import org.gongkai.calendar.NoticePreview;
import org.gongkai.calendar.Notices;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Actor;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A new notice, or a correction: type it, see what it would do, confirm. The preview carries the
/// whole form along, so that what is confirmed is what was looked at.
@Controller
class ImportNoticePage {

    private final CalendarKeeper keeper;
    private final ImportNotice importing;
    private final Notices notices;
    private final FormKeys keys;

    ImportNoticePage(
            CalendarKeeper keeper, ImportNotice importing, Notices notices, FormKeys keys) {
        this.keeper = keeper;
        this.importing = importing;
        this.notices = notices;
        this.keys = keys;
    }

    /// @param series of a notice of the year that is to be corrected
    @GetMapping("/office/calendar/import")
    ModelAndView ask(
            Actor actor,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String series) {
        keeper.require(actor);
        NoticeFields fields =
                notices.list(CalendarPage.number(year, 0)).stream()
                        .filter(kept -> kept.inForce())
                        .filter(kept -> Long.toString(kept.series()).equals(series))
                        .findFirst()
                        .map(NoticeFields::correcting)
                        .orElseGet(() -> NoticeFields.of(Map.of("year", year)));
        return page(fields, null, List.of());
    }

    @PostMapping("/office/calendar/import")
    ModelAndView look(
            Actor actor,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        keeper.require(actor);
        NoticeFields fields = NoticeFields.of(sent);
        try {
            fields = withFile(fields, file);
        } catch (Refused refused) {
            return page(fields, null, refused.problems());
        }
        NoticePreview preview = importing.preview(actor, fields.form());
        return page(fields, preview, preview.problems());
    }

    @PostMapping("/office/calendar/notices")
    ModelAndView keep(
            Actor actor, @RequestParam Map<String, String> sent, RedirectAttributes after) {
        keeper.require(actor);
        NoticeFields fields = NoticeFields.of(sent);
        String against = sent.getOrDefault("against", "");
        try {
            keys.once(
                    actor.username(),
                    sent.getOrDefault("formKey", ""),
                    () ->
                            Long.toString(
                                    importing
                                            .keep(actor, fields.form(), number(against))
                                            .notice()));
        } catch (Refused refused) {
            NoticePreview preview = importing.preview(actor, fields.form());
            var problems = new ArrayList<>(refused.problems());
            problems.addAll(preview.problems());
            return page(fields, preview, problems);
        }
        after.addFlashAttribute("notice", "calendar.done.import");
        return new ModelAndView("redirect:/office/calendar?year=" + fields.form().year());
    }

    private static NoticeFields withFile(NoticeFields fields, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) return fields;
        if (!fields.text().isBlank()) {
            throw new Refused("file", Text.t("calendar.import.both"));
        }
        try {
            return fields.withText(NoticeFile.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    private static ModelAndView page(
            NoticeFields fields, @Nullable NoticePreview preview, List<Refused.Problem> problems) {
        var page =
                new ModelAndView("calendar/import")
                        .addObject(
                                "view",
                                new ImportView(fields, preview, problems, FormKeys.fresh()));
        if (!problems.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
