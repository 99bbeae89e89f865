package org.gongkai.publication.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What may be chosen in the form of a draft.
///
/// @param topics classes of the national subject classification
/// @param entries entries of the catalogue, empty when there are none
public record Choices(List<Choice> branches, List<Choice> topics, List<Entry> entries) {

    /// @param group what it is listed under
    public record Choice(String code, String name, String group) {}

    /// An entry of the catalogue and what it brings along.
    public record Entry(
            String code,
            String branch,
            String name,
            String elements,
            String basis,
            String time,
            boolean important) {}

    boolean hasBranch(String code) {
        return branches.stream().anyMatch(b -> b.code().equals(code));
    }

    boolean hasTopic(String code) {
        return topics.stream().anyMatch(t -> t.code().equals(code));
    }

    boolean hasEntry(String code) {
        return entries.stream().anyMatch(e -> e.code().equals(code));
    }

    /// The entry that was chosen, or null.
    public @Nullable Entry entry(String code) {
        return entries.stream().filter(e -> e.code().equals(code)).findFirst().orElse(null);
    }

    /// The same by group, in their order.
    public static Map<String, List<Choice>> groups(List<Choice> choices) {
        return choices.stream()
                .collect(
                        Collectors.groupingBy(
                                Choice::group, LinkedHashMap::new, Collectors.toList()));
    }

    /// The name of a branch; its code when it is not known.
    public String branchName(String code) {
        return name(branches, code);
    }

    /// Code and name of a topic; what was written when it is not known.
    public String topicName(String code) {
        return name(topics, code);
    }

    private static String name(List<Choice> choices, String code) {
        return choices.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(Choice::name)
                .orElse(code);
    }
}
