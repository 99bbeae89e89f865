package org.gongkai.opinion.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.audit.AuditTrail;
import org.gongkai.opinion.Item;
import org.gongkai.opinion.ItemFilter;
import org.gongkai.opinion.ItemList;
import org.gongkai.opinion.SortItems;
import org.gongkai.opinion.Tags;
import org.gongkai.opinion.Topics;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// All items within reach: filtered, paged, sorted into topics many at a time, and as a table to
/// take along. Words are looked for by a form that is posted, so that no name gets into an address.
@Controller
class ItemsPage {

    static final String PATH = "/office/opinion";
    private static final int SIZE = 30;
    private static final int MOST_FOUND = 200;
    private static final int MOST_EXPORTED = 20_000;
    private static final int MOST_TOPICS = 200;
    private static final int MOST_TAGS = 100;
    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "platform",
                    "title",
                    "link",
                    "posted",
                    "seen",
                    "tags",
                    "sentiment",
                    "about",
                    "topic",
                    "state");

    private final ItemList list;
    private final Topics topics;
    private final SortItems sorting;
    private final Bodies bodies;
    private final AuditTrail audit;

    ItemsPage(ItemList list, Topics topics, SortItems sorting, Bodies bodies, AuditTrail audit) {
        this.list = list;
        this.topics = topics;
        this.sorting = sorting;
        this.bodies = bodies;
        this.audit = audit;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam Map<String, String> parameters) {
        actor.requireAnywhere(Action.READ_MATTERS);
        ItemFilter filter = ItemFilter.of(parameters);
        return page(actor, filter, parameters.get("page"), List.of());
    }

    /// Those of the newest, within the filter, that have these words.
    @PostMapping(PATH + "/find")
    ModelAndView find(
            Actor actor,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String asked) {
        actor.requireAnywhere(Action.READ_MATTERS);
        ItemFilter filter = filter(asked);
        List<Item> found = list.find(actor, filter, words, MOST_FOUND);
        var paging = new Paging(1, MOST_FOUND, found.size(), PATH, filter.parameters());
        return new ModelAndView(
                "opinion/items",
                Map.of("view", view(actor, filter, found, paging, words.strip(), List.of())));
    }

    @GetMapping(PATH + ".csv")
    void export(
            Actor actor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        actor.requireAnywhere(Action.READ_MATTERS);
        var rows = list.list(actor, ItemFilter.of(parameters), MOST_EXPORTED, 0);
        audit.read(actor.username(), "opinion.read-table", "opinion");
        Csv.send(
                response,
                "opinion.csv",
                Csv.of("opinion.column.", COLUMNS, rows, ItemsPage::cells));
    }

    /// Tags or groups the items that were ticked.
    ///
    /// @param deed `tag`, `group` or `ungroup`
    /// @param asked the filter of the list, to come back to
    @PostMapping(PATH + "/sort")
    ModelAndView sort(
            Actor actor,
            @RequestParam(required = false) @Nullable List<Long> item,
            @RequestParam(defaultValue = "") String deed,
            @RequestParam(defaultValue = "") String tag,
            @RequestParam(defaultValue = "0") long topic,
            @RequestParam(defaultValue = "") String asked,
            RedirectAttributes after) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        ItemFilter filter = filter(asked);
        List<Long> ids = item == null ? List.of() : item.stream().distinct().toList();
        try {
            switch (deed) {
                case "tag" -> sorting.tag(actor, ids, Tags.read(tag));
                case "group" -> {
                    if (topic == 0) throw new Refused("topic", Text.t("office.refused.choose"));
                    sorting.group(actor, ids, topics.readable(actor, topic));
                }
                case "ungroup" -> sorting.group(actor, ids, null);
                default -> throw new Refused("", Text.t("office.refused.choice"));
            }
        } catch (Refused refused) {
            ModelAndView page = page(actor, filter, null, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        after.addFlashAttribute("notice", "opinion.done.sorted");
        return new ModelAndView("redirect:" + Paging.address(PATH, filter.parameters()));
    }

    private ModelAndView page(
            Actor actor, ItemFilter filter, @Nullable String page, List<Refused.Problem> problems) {
        var paging = Paging.asked(page, SIZE, list.count(actor, filter), PATH, filter.parameters());
        List<Item> rows = list.list(actor, filter, SIZE, paging.offset());
        return new ModelAndView(
                "opinion/items", Map.of("view", view(actor, filter, rows, paging, "", problems)));
    }

    private ItemListView view(
            Actor actor,
            ItemFilter filter,
            List<Item> rows,
            Paging paging,
            String words,
            List<Refused.Problem> problems) {
        return new ItemListView(
                filter,
                rows,
                paging,
                words,
                bodies.listActive(),
                topics.list(actor, "", MOST_TOPICS, 0),
                list.listTags(actor, MOST_TAGS),
                actor.canAnywhere(Action.HANDLE_MATTERS),
                problems);
    }

    /// A filter as a form carries it: the question of an address.
    private static ItemFilter filter(String asked) {
        var parameters = new LinkedHashMap<String, String>();
        if (asked.length() <= 2_000) {
            UriComponentsBuilder.fromUriString(asked.startsWith("?") ? asked : "?")
                    .build()
                    .getQueryParams()
                    .toSingleValueMap()
                    .forEach((name, value) -> parameters.put(name, decoded(value)));
        }
        return ItemFilter.of(parameters);
    }

    private static String decoded(@Nullable String value) {
        try {
            return value == null
                    ? ""
                    : java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            return "";
        }
    }

    private static List<String> cells(Item row) {
        return List.of(
                Long.toString(row.id()),
                Text.t("opinion.platform." + row.platform().code()),
                row.post().heading(),
                row.post().link(),
                row.postedOn().toString(),
                org.gongkai.pages.Times.minute(row.seenAt()),
                String.join("、", row.tags()),
                row.sentiment() == null
                        ? ""
                        : Text.t("opinion.sentiment." + row.sentiment().code()),
                Objects.requireNonNullElse(row.aboutName(), ""),
                Objects.requireNonNullElse(row.topicName(), ""),
                Text.t("opinion.state." + row.state().code()));
    }
}
