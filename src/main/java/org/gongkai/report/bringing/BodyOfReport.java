package org.gongkai.report.bringing;

import java.util.List;
import java.util.Optional;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the body that a report calls itself by. A report may leave out what stands before or
/// behind the name (明镜区拾光街道 for 示例市明镜区拾光街道办事处); a person confirms what is found.
@Component
public class BodyOfReport {

    /// The choice of a body that is not among ours.
    public static final String OUTSIDE = "outside";

    private static final String SUFFIX = "(?:街道办事处|办事处|人民政府|政府|居民委员会|村民委员会|居委会|村委会)$";

    /// A shorter one may be the end of any name.
    private static final int SHORTEST = 3;

    private final Bodies bodies;

    BodyOfReport(Bodies bodies) {
        this.bodies = bodies;
    }

    /// The body with this name; nothing when there is none, or more than one may be meant.
    public Optional<Body> find(@Nullable String name) {
        if (name == null || name.isBlank()) return Optional.empty();
        Optional<Body> exact = bodies.findByName(name);
        if (exact.isPresent()) return exact;
        List<Body> alike =
                bodies.listActive().stream()
                        .filter(body ->
                                isEnd(stem(body.name()), stem(name))
                                        || isEnd(stem(name), stem(body.name())))
                        .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /// The bodies to choose from: ours, and the one outside that was found.
    public List<Body> choices(@Nullable String name) {
        List<Body> ours = bodies.listActive();
        return find(name)
                .filter(found -> ours.stream().noneMatch(body -> body.id() == found.id()))
                .map(found ->
                        java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(found), ours.stream())
                                .toList())
                .orElse(ours);
    }

    /// @param chosen code of a body
    /// @throws Refused at the field `body` when it is none of the choices
    Body chosen(@Nullable String name, String chosen) {
        return choices(name).stream()
                .filter(body -> body.code().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new Refused("body", Text.t("report.brought.refused.body")));
    }

    private static boolean isEnd(String name, String end) {
        return end.length() >= SHORTEST && name.endsWith(end);
    }

    private static String stem(String name) {
        String stem = name.replaceAll(SUFFIX, "");
        return name.contains("街道办事处") ? stem + "街道" : stem;
    }
}
