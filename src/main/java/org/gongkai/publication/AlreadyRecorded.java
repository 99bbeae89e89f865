package org.gongkai.publication;

import java.io.Serial;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.pages.Times;

/// The same was done already, by this person a click before or by a colleague; nothing is done a
/// second time. Says who did it and when.
public final class AlreadyRecorded extends Refused {

    @Serial private static final long serialVersionUID = 1;

    private final String text;

    private AlreadyRecorded(String text) {
        super("", text);
        this.text = text;
    }

    static AlreadyRecorded by(HistoryLine line) {
        String deed = Text.t(line.what());
        if (!line.outcome().isEmpty()) {
            deed += " · " + Text.t("publication.outcome." + line.outcome());
        }
        return new AlreadyRecorded(
                Text.t("publication.refused.recorded", line.who(), Times.minute(line.at()), deed));
    }

    /// What to tell the person, in their language.
    public String text() {
        return text;
    }
}
