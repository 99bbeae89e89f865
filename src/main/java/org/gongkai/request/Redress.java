package org.gongkai.request;

import java.time.LocalDate;
import org.gongkai.pages.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The words that tell an applicant how to seek redress, right for the day and the outcome.
///
/// Since 1 January 2024 a refusal goes to reconsideration before it can be sued over
/// (Administrative Reconsideration Law of 2023, Art. 23(4)); whether that holds for what could not
/// be given or was not handled is disputed, hence a setting. A suit had three months until 30 April
/// 2015, six since (Administrative Litigation Law).
@Component
public class Redress {

    private static final LocalDate REVIEW_FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate SIX_MONTHS = LocalDate.of(2015, 5, 1);

    private final String organ;
    private final String court;
    private final boolean unableToo;

    Redress(
            @Value("${gongkai.redress.organ:有管辖权的行政复议机关}") String organ,
            @Value("${gongkai.redress.court:有管辖权的人民法院}") String court,
            @Value("${gongkai.redress.review-first-when-not-provided:false}") boolean unableToo) {
        this.organ = organ;
        this.court = court;
        this.unableToo = unableToo;
    }

    /// @param on the day of the reply
    public String words(Outcome outcome, LocalDate on) {
        boolean refused =
                switch (outcome.remedy()) {
                    case REFUSAL -> true;
                    case UNABLE -> unableToo;
                    case ANSWER -> false;
                };
        return refused && !on.isBefore(REVIEW_FIRST)
                ? Text.official("request.letter.redress.review-first", organ, court)
                : Text.official(
                        "request.letter.redress.either",
                        organ,
                        court,
                        on.isBefore(SIX_MONTHS) ? "3" : "6");
    }
}
