package org.gongkai.letter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.casework.CameBy;
import org.gongkai.letter.Category;
import org.gongkai.letter.LetterRow;
import org.gongkai.letter.Source;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;

/// The form as it is shown, with all that was typed.
///
/// @param bodies whose officials a complaint may be about
/// @param before what the caller wrote before, once it was looked for
public record NewLetterView(
        List<Source> sources,
        List<Category> categories,
        List<Body> bodies,
        Map<String, String> typed,
        List<Refused.Problem> problems,
        Optional<List<LetterRow>> before) {

    /// The ways that letters come in when somebody enters them.
    public static final List<CameBy> WAYS =
            List.of(
                    CameBy.TELEPHONE,
                    CameBy.DESK,
                    CameBy.BOX,
                    CameBy.POST,
                    CameBy.ORDINARY_POST,
                    CameBy.FAX,
                    CameBy.EMAIL,
                    CameBy.MESSAGE,
                    CameBy.PLATFORM,
                    CameBy.ONLINE);

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String problem(String field) {
        return Refused.at(field, problems);
    }

    /// Whether there is somebody known whose name and contact may be taken over.
    public boolean isKnown() {
        return before.filter(
                        rows -> rows.stream().anyMatch(row -> row.matter().archivedAt() == null))
                .isPresent();
    }
}
