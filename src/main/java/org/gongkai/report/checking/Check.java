package org.gongkai.report.checking;

import org.gongkai.pages.Text;

/// What is checked. An error (E) cannot be right; a warning (W) may have its reason, which a person
/// then writes down.
public enum Check {
    /// A row of table three: its total is the sum of the six kinds of applicants.
    E1,
    /// A column of table three: new and carried over are answered and carried on.
    E2,
    /// What is answered, and every total of the form of 2014, is the sum of its kinds.
    E3,
    /// The reviews and suits are the sum of their results.
    E4,
    /// What was carried over is what last year's report carried on.
    E5,
    /// What is in force is what was, and what was issued, without what was repealed.
    E6,
    /// Counts are whole and not negative, and no part is larger than its whole.
    E7,
    /// A body that cannot make rules (规章) has none.
    E8,
    /// Nothing of the template is left.
    E9,
    /// The text says what the tables say.
    E10,
    /// A figure is many times last year's, or a fraction of it.
    W1,
    /// Cells are blank where nought is meant.
    W2,
    /// The six parts are there, in their order.
    W3,
    /// The document that sets the format is named by its right mark.
    W4,
    /// The period is the calendar year.
    W5,
    /// Published in time, and not before the year was over.
    W6,
    /// The text is not last year's.
    W7,
    /// Unpaid fees in table three, and no word of fees in part six.
    W8,
    /// The parts a sentence names make up its total.
    W9;

    public boolean isError() {
        return name().startsWith("E");
    }

    public String titleKey() {
        return "report.check." + name() + ".title";
    }

    public String title() {
        return Text.t(titleKey());
    }
}
