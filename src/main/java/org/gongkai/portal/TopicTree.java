package org.gongkai.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.standard.StartingCatalogue;
import org.gongkai.catalogue.standard.Topic;
import org.gongkai.pages.Paging;

/// The subject classes (主题分类) as readers browse them, each with how many public documents it holds.
///
/// @param others topics that documents bear and the classification does not know
/// @param without documents that bear no topic
public record TopicTree(List<Top> tops, List<Node> others, long without) {

    /// @param address where its documents are listed
    public record Node(String name, long count, String address) {}

    /// @param topic a class of the first level, counted with all that is below it
    public record Top(Node topic, List<Node> below) {}

    /// @param counts documents by code of their topic
    static TopicTree of(Map<String, Long> counts) {
        var tops =
                StartingCatalogue.topics().stream()
                        .filter(Topic::isTopLevel)
                        .map(top -> new Top(node(top, counts), below(top, counts)))
                        .toList();
        var others =
                counts.entrySet().stream()
                        .filter(one -> !one.getKey().isEmpty() && !isKnown(one.getKey()))
                        .map(one -> new Node(one.getKey(), one.getValue(), address(one.getKey())))
                        .sorted(Comparator.comparing(Node::name))
                        .toList();
        return new TopicTree(tops, others, counts.getOrDefault("", 0L));
    }

    /// The name of a topic below that of its class; what was written when no such code is known.
    public static String name(String code) {
        return StartingCatalogue.findTopic(code)
                .map(topic ->
                        topic.isTopLevel()
                                ? topic.name()
                                : name(topic.parent()) + " › " + topic.name())
                .orElse(code);
    }

    /// Where the documents of this topic are listed.
    public static String address(String code) {
        return isKnown(code)
                ? "/open/topics/" + code
                : Paging.address("/open/catalogue", Map.of("topic", code));
    }

    private static boolean isKnown(String code) {
        return StartingCatalogue.findTopic(code).isPresent();
    }

    private static List<Node> below(Topic top, Map<String, Long> counts) {
        return StartingCatalogue.topics().stream()
                .filter(topic -> topic.parent().equals(top.code()))
                .map(topic -> node(topic, counts))
                .toList();
    }

    private static Node node(Topic topic, Map<String, Long> counts) {
        long count =
                StartingCatalogue.topics().stream()
                        .filter(one -> one.equals(topic) || one.parent().equals(topic.code()))
                        .mapToLong(one -> counts.getOrDefault(one.code(), 0L))
                        .sum();
        return new Node(topic.name(), count, address(topic.code()));
    }
}
