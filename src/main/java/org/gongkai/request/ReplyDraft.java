package org.gongkai.request;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gongkai.casework.Matter;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;

/// The text that a reply begins from: the facts of the request and the ground of the outcome, for
/// the officer to complete.
@Component
public class ReplyDraft {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("y年M月d日", Locale.CHINA);

    private final Requests requests;

    ReplyDraft(Requests requests) {
        this.requests = requests;
    }

    public String text(Matter matter, Outcome outcome) {
        LocalDate received = matter.receivedOn();
        String opening =
                Text.official(
                        "request.reply.opening",
                        received == null ? "" : DAY.format(received),
                        requests.details(matter).wanted().title());
        return opening + "\n" + Text.official("request.reply." + outcome.code());
    }
}
