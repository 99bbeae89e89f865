package org.gongkai.calendar;

import java.io.Serial;
import java.util.List;
import org.gongkai.pages.Text;

/// Events that cannot have happened so: an end without a beginning, an extension beyond the law.
/// The message is in the user's words.
public final class ClockRefused extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    ClockRefused(String code, Object... arguments) {
        super(Text.t("calendar.refused." + code, List.of(arguments).toArray()));
    }
}
