package org.gongkai.portal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.catalogue.standard.StartingCatalogue;
import org.gongkai.catalogue.standard.Topic;
import org.gongkai.pages.Paging;

/// The subject classes (主题分类) as readers browse them, each with how many public documents it holds.
///
/// @param others topics that documents bear and the classification does not know
/// @param without documents that bear no topic
public record TopicTree(List<Top> tops, List<Node> others, long without) {

    /// Parts a class from the one below it in the topic of a document.
    private static final String BELOW = "\\";

    private static final Map<String, String> PATHS = paths();

    /// @param address where its documents are listed
    public record Node(String name, long count, String address) {}

    /// @param topic a class of the first level, counted with all that is below it
    public record Top(Node topic, List<Node> below) {}

    /// @param counts documents by path of their topic
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

    /// The path of a topic given by its code; what is no code is taken for a path itself.
    static String path(String codeOrPath) {
        return PATHS.getOrDefault(codeOrPath, codeOrPath);
    }

    static Optional<String> findPath(String code) {
        return Optional.ofNullable(PATHS.get(code));
    }

    /// Where the documents of this topic are listed.
    public static String address(String path) {
        return PATHS.entrySet().stream()
                .filter(one -> one.getValue().equals(path))
                .findFirst()
                .map(one -> "/open/topics/" + one.getKey())
                .orElseGet(() -> Paging.address("/open/catalogue", Map.of("topic", path)));
    }

    private static boolean isKnown(String path) {
        return PATHS.containsValue(path.split("[\\\\]")[0]);
    }

    private static List<Node> below(Topic top, Map<String, Long> counts) {
        return StartingCatalogue.topics().stream()
                .filter(topic -> topic.parent().equals(top.code()))
                .map(topic -> node(topic, counts))
                .toList();
    }

    private static Node node(Topic topic, Map<String, Long> counts) {
        String path = path(topic.code());
        long count =
                counts.entrySet().stream()
                        .filter(one ->
                                one.getKey().equals(path) || one.getKey().startsWith(path + BELOW))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        return new Node(topic.name(), count, "/open/topics/" + topic.code());
    }

    private static Map<String, String> paths() {
        Map<String, String> names =
                StartingCatalogue.topics().stream()
                        .collect(Collectors.toMap(Topic::code, Topic::name));
        var paths = new LinkedHashMap<String, String>();
        for (Topic topic : StartingCatalogue.topics()) {
            paths.put(
                    topic.code(),
                    topic.isTopLevel()
                            ? topic.name()
                            : names.get(topic.parent()) + BELOW + topic.name());
        }
        return Map.copyOf(paths);
    }
}
