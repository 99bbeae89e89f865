package org.gongkai.bulletin.web;

import java.util.List;
import java.util.Map;
import org.gongkai.bulletin.Decisions;
import org.gongkai.bulletin.Distribution;
import org.gongkai.bulletin.Instruction;
import org.gongkai.bulletin.Issue;
import org.gongkai.bulletin.Item;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.jspecify.annotations.Nullable;

/// An issue to be read, with what this person may do.
///
/// @param copies who got it; only for the office that issued it
/// @param recipients names of those who would get it today
/// @param instructions written on it, as far as this person sees them
/// @param intact whether it is still what was decided on
/// @param issuers names of those who may issue it
/// @param leaderBodies whom this leader may give it to
/// @param officeBodies whom the office may give it to
/// @param leaders whose paper the office may enter
/// @param names of people, by user name
/// @param typed what was typed into a form that was refused
public record IssueView(
        Issue issue,
        List<Item> items,
        List<Distribution.Copy> copies,
        List<String> recipients,
        List<Decisions.Decision> decisions,
        List<Instruction> instructions,
        boolean intact,
        May may,
        List<String> issuers,
        List<Body> leaderBodies,
        List<Body> officeBodies,
        List<Distribution.Copy> leaders,
        Map<String, String> names,
        String formKey,
        Map<String, String> typed,
        List<Refused.Problem> problems) {

    /// What this person may do.
    ///
    /// @param office whether they work at the office that issues it
    /// @param instruct write an instruction of their own
    /// @param enter what a leader wrote on paper
    public record May(
            boolean office, boolean compose, boolean issue, boolean instruct, boolean enter) {}

    public String name(@Nullable String username) {
        String known = String.valueOf(username);
        return names.getOrDefault(known, known);
    }

    public String composers() {
        return String.join("、", issue.composers().stream().map(this::name).toList());
    }

    public long opened() {
        return copies.stream().filter(copy -> copy.openedAt() != null).count();
    }

    /// The instructions on one item, or on the whole issue.
    public List<Instruction> on(@Nullable Item item) {
        return instructions.stream()
                .filter(one ->
                        item == null
                                ? one.itemId() == null
                                : one.itemId() != null && one.itemId() == item.id())
                .toList();
    }

    /// Whether a section begins with this item.
    public boolean begins(int index) {
        return index == 0 || !items.get(index).section().equals(items.get(index - 1).section());
    }

    public String problem(String field) {
        return Refused.at(field, problems);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    @Override
    public String toString() {
        return "IssueView[" + issue.id() + "]";
    }
}
