package org.gongkai.request.open;

import org.gongkai.casework.Matter;
import org.gongkai.casework.Ratings;
import org.gongkai.casework.open.OwnMatter;
import org.gongkai.request.AmountQuestions;
import org.gongkai.request.Answers;
import org.gongkai.request.Corrections;
import org.gongkai.request.Fees;
import org.gongkai.request.Requests;
import org.springframework.stereotype.Component;

/// Adds what an applicant sees because it is a request.
@Component
class MineViews {

    private final Requests requests;
    private final Corrections corrections;
    private final Fees fees;
    private final Answers answers;
    private final Ratings ratings;
    private final AmountQuestions amounts;

    MineViews(
            Requests requests,
            Corrections corrections,
            Fees fees,
            Answers answers,
            Ratings ratings,
            AmountQuestions amounts) {
        this.requests = requests;
        this.corrections = corrections;
        this.fees = fees;
        this.answers = answers;
        this.ratings = ratings;
        this.amounts = amounts;
    }

    MineView show(OwnMatter own) {
        Matter matter = own.matter();
        return new MineView(
                own,
                requests.details(matter),
                corrections.find(matter),
                fees.find(matter).filter(fee -> fee.isOpen()),
                answers.find(matter).filter(answer -> answer.deliveredOn() != null),
                ratings.find(matter),
                amounts.find(matter));
    }
}
