package org.gongkai.letter.open;

import org.gongkai.casework.open.MatterDoor;
import org.gongkai.casework.open.OpenSection;
import org.gongkai.casework.open.Visit;
import org.gongkai.letter.Letters;
import org.springframework.stereotype.Component;

/// The public side of letters.
@Component
class LetterDoor implements MatterDoor {

    static final OpenSection SECTION =
            new OpenSection("letters", "letter-open.title.", "/letters#phones");
    static final Visit VISIT = new Visit("gongkai-letter", "/letter");

    @Override
    public String kind() {
        return Letters.KIND;
    }

    @Override
    public Visit visit() {
        return VISIT;
    }

    @Override
    public String followPath() {
        return "/letter/follow";
    }

    @Override
    public String insidePath() {
        return "/letter/mine";
    }
}
