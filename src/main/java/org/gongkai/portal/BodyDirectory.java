package org.gongkai.portal;

import java.util.List;
import java.util.Objects;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyKind;

/// The bodies as a reader looks for them: the district and its departments, then each street and
/// township with what belongs to it.
public record BodyDirectory(List<Body> district, List<Place> places, List<Body> others) {

    /// @param body a street or township
    /// @param below its communities, villages and institutions
    public record Place(Body body, List<Body> below) {}

    static BodyDirectory of(List<Body> all) {
        var places =
                all.stream()
                        .filter(b -> b.kind() == BodyKind.STREET || b.kind() == BodyKind.TOWNSHIP)
                        .map(b -> new Place(b, below(b, all)))
                        .toList();
        var district =
                all.stream()
                        .filter(b ->
                                b.kind() == BodyKind.DISTRICT || b.kind() == BodyKind.DEPARTMENT)
                        .toList();
        var others =
                all.stream()
                        .filter(b -> !district.contains(b))
                        .filter(b ->
                                places.stream().noneMatch(p -> p.body().path().reaches(b.path())))
                        .toList();
        return new BodyDirectory(district, places, others);
    }

    private static List<Body> below(Body place, List<Body> all) {
        return all.stream()
                .filter(b -> !Objects.equals(b, place) && place.path().reaches(b.path()))
                .toList();
    }
}
