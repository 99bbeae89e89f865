package org.gongkai.letter.open;

import org.gongkai.casework.Matter;
import org.gongkai.casework.Promises;
import org.gongkai.casework.Ratings;
import org.gongkai.casework.open.OwnMatter;
import org.gongkai.letter.Letters;
import org.gongkai.letter.handling.Replies;
import org.springframework.stereotype.Component;

/// Adds what a writer sees because it is a letter.
@Component
class MineViews {

    private final Letters letters;
    private final Replies replies;
    private final Ratings ratings;
    private final Promises promises;

    MineViews(Letters letters, Replies replies, Ratings ratings, Promises promises) {
        this.letters = letters;
        this.replies = replies;
        this.ratings = ratings;
        this.promises = promises;
    }

    MineView show(OwnMatter own) {
        Matter matter = own.matter();
        return new MineView(
                own,
                letters.get(matter),
                replies.listDelivered(matter),
                ratings.list(matter),
                promises.list(matter));
    }
}
