package org.gongkai.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The group that leads the disclosure work of a body (领导小组).
///
/// @param office where its daily work is done (办公室设在…), or empty
/// @param since day it was set up, when known
/// @param members in their order, the chair first
public record LeadingGroup(
        String name, String office, @Nullable LocalDate since, List<Member> members) {

    public static final LeadingGroup NONE = new LeadingGroup("", "", null, List.of());

    /// What somebody is in a group, as it is written.
    public static final String CHAIR = "组长";

    public static final List<String> POSITIONS = List.of(CHAIR, "副组长", "成员");

    /// @param post body and title of the person's post, or empty
    public record Member(String position, long personId, String name, String post) {}

    /// Somebody who may be a member.
    public record Candidate(long personId, String name, String post) {}
}
