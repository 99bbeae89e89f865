package org.gongkai.letter.handling;

import java.time.LocalDate;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Helping;
import org.gongkai.casework.Matter;
import org.gongkai.letter.LetterDesk;
import org.gongkai.letter.LetterStage;
import org.gongkai.letter.Letters;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Co-handling (协办) of a letter ([Helping]). The answer to the writer is the lead body's, when all
/// have said what they have to say.
@Component
public class HelpWithLetter {

    private static final int LONGEST = 2000;

    private final LetterDesk desk;
    private final Helping helping;
    private final Helping.Kind letters;

    HelpWithLetter(LetterDesk desk, Helping helping) {
        this.desk = desk;
        this.helping = helping;
        this.letters = new Helping.Kind(Letters.KIND, "letters", LONGEST, true, desk::append);
    }

    /// @param answerBy not after the day the letter itself is due
    @Transactional
    public void ask(
            Actor actor,
            long id,
            long seen,
            Body helper,
            String asked,
            @Nullable LocalDate answerBy) {
        Matter matter =
                desk.hold(
                        actor,
                        Action.HANDLE_MATTERS,
                        id,
                        seen,
                        LetterStage.WORK,
                        LetterStage.WAITING,
                        LetterStage.RECTIFY);
        if (matter.circle() == Circle.CONDUCT) {
            throw new Refused("", Text.t("letter.refused.conduct-stays"));
        }
        LocalDate latest = matter.isOpen() ? matter.dueOn() : null;
        helping.ask(letters, actor, matter, helper, asked, answerBy, latest);
    }

    /// For the answers of those who are asked.
    public Helping.Kind kind() {
        return letters;
    }
}
