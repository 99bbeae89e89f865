package org.gongkai.bulletin.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.bulletin.Candidates;
import org.gongkai.bulletin.Decisions;
import org.gongkai.bulletin.Issue;
import org.gongkai.bulletin.IssueDraft;
import org.gongkai.bulletin.IssueState;
import org.gongkai.bulletin.Item;
import org.gongkai.casework.Reportable.Candidate;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;

/// The page on which an issue is composed.
///
/// @param candidates what may be taken up, as looked for
/// @param kinds of modules that offer something
/// @param recipients names of those it will go to
/// @param decisions on it so far, newest first
/// @param typed what was typed into a form that was refused; empty otherwise
/// @param elsewhere whether somebody else saved in between
public record ComposeView(
        Issue issue,
        List<Item> items,
        List<Candidate> candidates,
        Candidates.Wanted wanted,
        List<String> kinds,
        List<String> recipients,
        List<Decisions.Decision> decisions,
        Map<String, String> typed,
        boolean elsewhere,
        List<Refused.Problem> problems) {

    /// The sections to choose from, with that of the item itself.
    public Map<String, String> sections(Item item) {
        var all = new LinkedHashMap<String, String>();
        issue.series().sections().forEach(name -> all.put(name, name));
        all.put(item.section(), item.section());
        return all;
    }

    /// The name of a module that offers something; its code while nobody gave it a name.
    public static String kindName(String kind) {
        String key = "bulletin.kind." + kind;
        return Text.has(key) ? Text.t(key) : kind;
    }

    public boolean has(Candidate one) {
        return items.stream()
                .map(Item::source)
                .anyMatch(from ->
                        from != null && from.kind().equals(one.kind()) && from.id() == one.id());
    }

    /// A field as it was typed, or as it was saved.
    public String value(String field, String saved) {
        return typed.getOrDefault(field, saved);
    }

    public String saveCount() {
        return typed.getOrDefault("saveCount", Integer.toString(issue.saveCount()));
    }

    public String problem(String field) {
        return Refused.at(field, problems);
    }

    public boolean isSubmitted() {
        return issue.state() == IssueState.SUBMITTED;
    }

    /// Why it came back, while that is the last that was decided.
    public List<Decisions.Decision> returned() {
        return decisions.stream().limit(1).filter(one -> one.outcome().equals("returned")).toList();
    }

    /// What was typed into items that somebody else took out in the meantime.
    public List<String> typedInVain() {
        var words = new ArrayList<String>();
        for (IssueDraft.Piece piece : ComposeForm.pieces(typed)) {
            if (items.stream().anyMatch(item -> item.id() == piece.id())) continue;
            words.add((piece.headline() + "\n" + piece.words()).strip());
        }
        return words;
    }

    @Override
    public String toString() {
        return "ComposeView[" + issue.id() + "]";
    }
}
