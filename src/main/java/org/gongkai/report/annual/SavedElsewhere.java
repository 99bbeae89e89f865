package org.gongkai.report.annual;

import java.io.Serial;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;

/// Somebody else saved the texts of a report since they were shown. Nothing was changed; what was
/// typed is shown beside what the other wrote.
public class SavedElsewhere extends Refused {

    @Serial private static final long serialVersionUID = 1;

    SavedElsewhere() {
        super("", Text.t("report.refused.saved-elsewhere"));
    }
}
