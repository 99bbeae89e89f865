package org.gongkai.organization;

import java.util.List;
import java.util.Set;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;

/// A post that a person holds at a body.
///
/// @param id 0 for one that is yet to be added
/// @param name of the person
/// @param leader whether it stands on the board of leaders
/// @param disclosureWork how much of it is disclosure work: `full-time`, `part-time`, `none`
public record Post(long id, String name, String title, boolean leader, String disclosureWork) {

    public static final Post EMPTY = new Post(0, "", "", false, "none");

    private static final Set<String> WORK = Set.of("full-time", "part-time", "none");

    public Post {
        name = name.strip();
        title = title.strip();
    }

    void check(List<Refused.Problem> problems, int row) {
        if (name.isEmpty() || name.length() > 50) {
            problems.add(new Refused.Problem("name-" + row, Text.t("organization.refused.name")));
        }
        if (title.isEmpty() || title.length() > 50) {
            problems.add(
                    new Refused.Problem("title-" + row, Text.t("organization.refused.post-title")));
        }
        if (!WORK.contains(disclosureWork)) {
            problems.add(
                    new Refused.Problem("work-" + row, Text.t("organization.refused.post-work")));
        }
    }
}
