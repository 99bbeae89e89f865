package org.gongkai.letter.intake.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Csv;
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
import org.springframework.web.servlet.ModelAndView;

/// One import: what the table looks like, how far it is, what became of its rows.
@Controller
class ImportPage {

    private static final String ONE = ImportsPage.PATH + "/{id:\\d{1,18}}";
    private static final int PAGE = 50;
    private static final int EXPORTED = 20_000;
    private static final String RELOAD_SECONDS = "3";

    private final TableImports imports;
    private final KeepImports keeping;

    ImportPage(TableImports imports, KeepImports keeping) {
        this.imports = imports;
        this.keeping = keeping;
    }

    /// While it runs the page comes again by itself, also where there are no scripts.
    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable long id, HttpServletResponse response) {
        TableImport one = mine(actor, id);
        if (one.state() == ImportState.RUNNING) response.setHeader("Refresh", RELOAD_SECONDS);
        return page(one, List.of());
    }

    @PostMapping(ONE + "/{deed:start|cancel}")
    ModelAndView change(Actor actor, @PathVariable long id, @PathVariable String deed) {
        TableImport one = mine(actor, id);
        try {
            if (deed.equals("start")) keeping.start(actor, id);
            else keeping.cancel(actor, id);
            return new ModelAndView("redirect:" + address(id));
        } catch (Refused refused) {
            ModelAndView page = page(one, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @GetMapping(ONE + "/{result:new|again|bad}")
    ModelAndView rows(
            Actor actor,
            @PathVariable long id,
            @PathVariable String result,
            @RequestParam(required = false) @Nullable String page) {
        TableImport one = mine(actor, id);
        RowResult wanted = RowResult.of(result);
        Paging paging =
                Paging.asked(page, PAGE, one.count(wanted), address(id) + "/" + result, Map.of());
        return new ModelAndView("letter/intake/import-rows")
                .addObject("one", one)
                .addObject("result", wanted)
                .addObject("rows", imports.rows(one, wanted, paging.offset(), PAGE))
                .addObject("paging", paging);
    }

    /// The bad rows with their cells, to be mended and taken in again.
    @GetMapping(ONE + "/bad.csv")
    void export(Actor actor, @PathVariable long id, HttpServletResponse response)
            throws IOException {
        TableImport one = mine(actor, id);
        var head = new ArrayList<String>();
        head.add(Text.t("letter-intake.export.line"));
        head.add(Text.t("letter-intake.export.reason"));
        head.addAll(one.head());
        List<List<String>> rows =
                imports.rows(one, RowResult.BAD, 0, EXPORTED).stream()
                        .map(row -> cells(row, one.head().size()))
                        .toList();
        Csv.send(response, "import-" + id + "-bad.csv", Csv.of(head, rows));
    }

    /// Of a row that could not be told into cells its beginning stands beside the reason.
    private static List<String> cells(ImportedRow row, int width) {
        boolean whole = row.cells().size() == width;
        var cells = new ArrayList<String>();
        cells.add(row.lines());
        cells.add(whole || row.cells().isEmpty() ? row.reason() : row.reason() + "：" + row.quote());
        if (whole) cells.addAll(row.cells());
        return cells;
    }

    private TableImport mine(Actor actor, long id) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        TableImport one = imports.get(id);
        actor.require(Action.HANDLE_MATTERS, one.source().bodyPath());
        return one;
    }

    private ModelAndView page(TableImport one, List<Refused.Problem> problems) {
        return new ModelAndView("letter/intake/import")
                .addObject("one", one)
                .addObject("preview", imports.preview(one))
                .addObject("problems", problems);
    }

    private static String address(long id) {
        return ImportsPage.PATH + "/" + id;
    }
}
