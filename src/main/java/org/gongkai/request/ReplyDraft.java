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
    private final AmountQuestions amounts;

    ReplyDraft(Requests requests, AmountQuestions amounts) {
        this.requests = requests;
        this.amounts = amounts;
    }

    public String text(Matter matter, Outcome outcome) {
        LocalDate received = matter.receivedOn();
        String opening =
                Text.official(
                        "request.reply.opening",
                        received == null ? "" : DAY.format(received),
                        requests.details(matter).wanted().title());
        return opening + "\n" + Text.official("request.reply." + ground(matter, outcome));
    }

    /// Whoever did not explain gave no reasons that could be found wanting.
    private String ground(Matter matter, Outcome outcome) {
        boolean silent =
                outcome == Outcome.UNREASONABLE
                        && amounts.find(matter).filter(AmountQuestion::isOpen).isPresent();
        return silent ? "unexplained" : outcome.code();
    }
}
