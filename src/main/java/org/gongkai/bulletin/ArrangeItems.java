package org.gongkai.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.Reportable.Candidate;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes items into an issue and out of it, and puts them in order. Doing it twice does no more
/// than once: what is in it already stays as it is, and a move belongs to the order the page
/// showed.
@Component
public class ArrangeItems {

    static final int MOST = 100;

    private final ComposeIssue composing;
    private final Issues issues;
    private final Candidates candidates;
    private final Conduct conduct;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    ArrangeItems(
            ComposeIssue composing,
            Issues issues,
            Candidates candidates,
            Conduct conduct,
            JdbcClient jdbc,
            AuditTrail audit) {
        this.composing = composing;
        this.issues = issues;
        this.candidates = candidates;
        this.conduct = conduct;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Takes up a matter or item of a module, with its title and words to begin from.
    @Transactional
    public void add(Actor actor, long id, String kind, long sourceId) {
        Issue issue = composing.hold(actor, id);
        Candidate from = candidates.get(actor, kind, sourceId);
        conduct.refuse(from);
        if (has(id, from)) return;
        long item = insert(issue, cut(from.title()), from.words());
        jdbc.sql(
                        """
                        UPDATE bulletin.item
                        SET kind = ?, source_id = ?, source_number = ?, source_body = ?,
                            source_on = ?, source_address = ?
                        WHERE id = ?
                        """)
                .params(
                        from.kind(),
                        from.id(),
                        from.number(),
                        from.body(),
                        from.on(),
                        from.address(),
                        item)
                .update();
        composing.changed(actor, issue);
        audit.record(
                actor.username(),
                "bulletin.add-item",
                issue.subject(),
                Map.of("kind", from.kind(), "source", from.id()));
    }

    /// Adds an empty text of the composer's own.
    ///
    /// @param saveCount of the page; from an older one nothing is done
    /// @return whether it was done
    @Transactional
    public boolean addOwn(Actor actor, long id, int saveCount) {
        Issue issue = composing.hold(actor, id);
        if (issue.saveCount() != saveCount) return false;
        insert(issue, "", "");
        composing.changed(actor, issue);
        return true;
    }

    /// @param places one up is -1, one down 1
    /// @param saveCount of the page; from an older one nothing is done
    /// @return whether it was done
    @Transactional
    public boolean move(Actor actor, long id, long itemId, int places, int saveCount) {
        Issue issue = composing.hold(actor, id);
        if (issue.saveCount() != saveCount) return false;
        var order = new ArrayList<>(issues.listItems(id).stream().map(Item::id).toList());
        int from = order.indexOf(itemId);
        int to = from + places;
        if (from < 0 || to < 0 || to >= order.size()) return false;
        order.add(to, order.remove(from));
        number(order);
        composing.changed(actor, issue);
        return true;
    }

    @Transactional
    public void remove(Actor actor, long id, long itemId) {
        Issue issue = composing.hold(actor, id);
        int gone =
                jdbc.sql("DELETE FROM bulletin.item WHERE id = ? AND issue_id = ?")
                        .params(itemId, id)
                        .update();
        if (gone == 0) return;
        composing.changed(actor, issue);
        audit.record(
                actor.username(), "bulletin.remove-item", issue.subject(), Map.of("item", itemId));
    }

    /// Puts the items of each section together, in the order of the series' sections.
    void sort(Issue issue, List<Item> items) {
        List<String> sections = issue.series().sections();
        number(
                items.stream()
                        .sorted(
                                java.util.Comparator.comparingInt(item -> {
                                    int at = sections.indexOf(item.section());
                                    return at < 0 ? sections.size() : at;
                                }))
                        .map(Item::id)
                        .toList());
    }

    private void number(List<Long> order) {
        for (int i = 0; i < order.size(); i++) {
            jdbc.sql("UPDATE bulletin.item SET position = ? WHERE id = ?")
                    .params(i + 1, order.get(i))
                    .update();
        }
    }

    private boolean has(long id, Candidate from) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM bulletin.item
                                       WHERE issue_id = ? AND kind = ? AND source_id = ?)
                        """)
                .params(id, from.kind(), from.id())
                .query(Boolean.class)
                .single();
    }

    private long insert(Issue issue, String headline, String words) {
        List<Item> there = issues.listItems(issue.id());
        if (there.size() >= MOST) throw new Refused("", Text.t("bulletin.refused.full", MOST));
        String section =
                there.isEmpty() ? issue.series().sections().getFirst() : there.getLast().section();
        return jdbc.sql(
                        """
                        INSERT INTO bulletin.item (issue_id, position, section, headline, words)
                        SELECT :issue, coalesce(max(position), 0) + 1, :section, :headline, :words
                        FROM bulletin.item WHERE issue_id = :issue
                        RETURNING id
                        """)
                .param("issue", issue.id())
                .param("section", section)
                .param("headline", issues.seal(issue.id(), headline))
                .param("words", issues.seal(issue.id(), words.strip()))
                .query(Long.class)
                .single();
    }

    private static String cut(String title) {
        return title.length() <= ComposeIssue.LONGEST_HEADLINE
                ? title.strip()
                : title.substring(0, ComposeIssue.LONGEST_HEADLINE - 1) + "…";
    }
}
