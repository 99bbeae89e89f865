package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.PublicList;
import org.gongkai.publication.PublicRow;
import org.gongkai.report.ReadReports;
import org.gongkai.search.Hit;
import org.gongkai.search.SearchIndex;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The open interface: what the lists show, for programs. With `q` it searches the full texts, in
/// the language of the search page; without, it lists what is newest.
@RestController
class DocumentsApi {

    private static final int PAGE = 50;

    private static final Map<String, Pattern> WELL_FORMED =
            Map.of(
                    "year", Pattern.compile("[12]\\d{3}"),
                    "month", Pattern.compile("0?[1-9]|1[0-2]"),
                    "page", Pattern.compile("[1-9]\\d{0,5}"));

    private final Frames frames;
    private final PublicDocuments documents;
    private final SearchIndex index;
    private final ReadReports reports;
    private final Bodies bodies;

    DocumentsApi(
            Frames frames,
            PublicDocuments documents,
            SearchIndex index,
            ReadReports reports,
            Bodies bodies) {
        this.bodies = bodies;
        this.reports = reports;
        this.frames = frames;
        this.index = index;
        this.documents = documents;
    }

    /// @param page counted from 1
    record Answer(long total, int page, long pages, List<Item> documents) {}

    /// @param madeOn ISO day, empty when the document bears none
    /// @param publishedAt ISO instant
    /// @param publishedAtNote what has to be known of that moment, in words; mostly empty
    record Item(
            long id,
            String indexNumber,
            String title,
            String number,
            String body,
            String branch,
            String madeOn,
            String publishedAt,
            String publishedAtNote,
            String url,
            boolean valid) {}

    @GetMapping("/api/v1/documents")
    Answer list(HttpServletRequest request) {
        var asked = new Asked(request);
        refuseMistyped(asked);
        var found =
                asked.text("q").isEmpty()
                        ? documents.list(asked.filter(), (asked.page() - 1) * PAGE, PAGE)
                        : search(asked);
        String base = frames.base(request);
        long pages = Math.max(1, (found.total() + PAGE - 1) / PAGE);
        var undated = reports.findUndated(found.rows().stream().map(PublicRow::id).toList());
        var items =
                found.rows().stream()
                        .map(row -> item(row, undated.contains(row.id()), base))
                        .toList();
        return new Answer(found.total(), asked.page(), pages, items);
    }

    /// A program is told what it mistyped; readers of pages get what makes sense.
    private void refuseMistyped(Asked asked) {
        var problems = new ArrayList<Refused.Problem>();
        WELL_FORMED.forEach((name, form) -> {
            String value = asked.text(name);
            if (!value.isEmpty() && !form.matcher(value).matches()) {
                problems.add(new Refused.Problem(name, Text.t("portal.api.wrong." + name, value)));
            }
        });
        String body = asked.text("body");
        if (!body.isEmpty() && bodies.find(body).isEmpty()) {
            problems.add(new Refused.Problem("body", Text.t("portal.api.wrong.body", body)));
        }
        if (!problems.isEmpty()) throw new Refused(problems);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        var problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.BAD_REQUEST,
                        refused.problems().stream()
                                .map(Refused.Problem::text)
                                .collect(Collectors.joining(" ")));
        problem.setTitle(Text.t("portal.api.wrong"));
        problem.setProperty("problems", refused.problems());
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /// As on the search page, the index says where and the read policy says whether.
    private PublicList search(Asked asked) {
        var results = index.search(asked.search(PAGE));
        var rows = documents.listThese(results.hits().stream().map(Hit::documentId).toList());
        return new PublicList(
                results.hits().stream()
                        .map(hit -> rows.get(hit.documentId()))
                        .filter(Objects::nonNull)
                        .toList(),
                results.total());
    }

    private static Item item(PublicRow row, boolean undated, String base) {
        return new Item(
                row.id(),
                row.indexNumber(),
                row.title(),
                row.number(),
                row.bodyName(),
                row.branch(),
                row.madeOn() == null ? "" : row.madeOn().toString(),
                row.publishedAt().toString(),
                undated ? Text.t("portal.meta.undated.api") : "",
                base + "/d/" + row.id(),
                row.valid());
    }
}
