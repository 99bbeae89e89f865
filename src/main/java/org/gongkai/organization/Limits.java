package org.gongkai.organization;

import java.util.List;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;

/// How long a text may be.
final class Limits {

    private Limits() {}

    static void longer(List<Refused.Problem> problems, String field, String text, int longest) {
        if (Text.length(text) > longest) {
            problems.add(
                    new Refused.Problem(
                            field,
                            Text.t("organization.refused.too-long", longest, Text.length(text))));
        }
    }
}
