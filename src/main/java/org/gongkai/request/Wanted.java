package org.gongkai.request;

import java.util.List;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;

/// What is asked for (Art. 29): a name, a document number, or a description that tells it apart.
/// Kept sealed, because people write names into it.
///
/// @param name of the information, as the applicant calls it
/// @param documentNumber if known
/// @param description anything that helps to find it
/// @param purpose what it is needed for; voluntary since 2019
public record Wanted(String name, String documentNumber, String description, String purpose) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4000;

    public Wanted {
        name = name.strip();
        documentNumber = documentNumber.strip();
        description = description.strip();
        purpose = purpose.strip();
    }

    /// One line to know it by.
    public String title() {
        if (!name.isEmpty()) return name;
        if (!documentNumber.isEmpty()) return documentNumber;
        return description.length() <= 40 ? description : description.substring(0, 40) + "…";
    }

    /// What is asked for without spaces and signs, to compare it.
    String words() {
        return (name + documentNumber + description)
                .replaceAll("[\\s\\p{P}\\p{S}]", "")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /// Adds what is wrong, by field.
    public void check(List<Refused.Problem> problems) {
        if (name.isEmpty() && documentNumber.isEmpty() && description.isEmpty()) {
            problems.add(
                    new Refused.Problem("description", Text.t("request.refused.nothing-wanted")));
        }
        longer(problems, "wantedName", name, LONGEST_LINE);
        longer(problems, "documentNumber", documentNumber, LONGEST_LINE);
        longer(problems, "description", description, LONGEST_TEXT);
        longer(problems, "purpose", purpose, LONGEST_TEXT);
    }

    private static void longer(
            List<Refused.Problem> problems, String field, String text, int longest) {
        if (Text.length(text) > longest) {
            problems.add(
                    new Refused.Problem(
                            field, Text.t("office.refused.too-long", longest, Text.length(text))));
        }
    }

    /// Says nothing: what people ask for must not get into a log line by mistake.
    @Override
    public String toString() {
        return "Wanted[sealed]";
    }
}
