package org.gongkai.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.organization.LeadingGroup;
import org.jspecify.annotations.Nullable;

/// What Art. 20(2) of the Regulations wants public about a body beside its address: duties,
/// leaders, internal offices; and who leads its disclosure work.
public record BodyProfile(
        List<String> duties,
        List<Leader> leaders,
        @Nullable LeadingGroup group,
        List<Office> offices) {

    private static final String AT_THE_POST = "在岗";

    /// @param work 分工
    /// @param whereabouts 去向
    /// @param asOf when the whereabouts were entered
    public record Leader(
            String name, String post, String work, String whereabouts, @Nullable Instant asOf) {

        public boolean isHere() {
            return whereabouts.equals(AT_THE_POST);
        }
    }

    public record Office(String name, String duties, String head, String phone) {}

    /// The leaders of whom it is said where they are.
    public List<Leader> board() {
        return leaders.stream().filter(one -> !one.whereabouts().isEmpty()).toList();
    }

    /// When the board was last looked after, or null.
    public @Nullable Instant boardAsOf() {
        return board().stream()
                .map(Leader::asOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// The members of the leading group by what they are in it, the chair first.
    public Map<String, List<LeadingGroup.Member>> members() {
        var byPosition = new LinkedHashMap<String, List<LeadingGroup.Member>>();
        if (group == null) return byPosition;
        for (LeadingGroup.Member one : group.members()) {
            byPosition.computeIfAbsent(one.position(), key -> new ArrayList<>()).add(one);
        }
        return byPosition;
    }
}
