package org.gongkai.request;

import java.time.LocalDate;
import org.gongkai.casework.Helping;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Matter;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Help between bodies (协办) with a request ([Helping]), asked for by a letter. Asking a co-maker of
/// the information is something else and moves the clock ([Consult], Art. 34).
@Component
public class AskHelp {

    private static final int LONGEST = 4000;

    private final RequestDesk desk;
    private final Helping helping;
    private final Helping.Kind requests;
    private final Helps helps;
    private final RequestLetters letters;

    AskHelp(RequestDesk desk, Helping helping, Helps helps, RequestLetters letters) {
        this.desk = desk;
        this.helping = helping;
        this.requests = new Helping.Kind(Requests.KIND, "requests", LONGEST, false, desk::append);
        this.helps = helps;
        this.letters = letters;
    }

    /// @param helper the body that is asked
    /// @param answerBy not after the day the request itself is due
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
                        RequestStage.WORK,
                        RequestStage.CORRECTION,
                        RequestStage.CONSULTATION,
                        RequestStage.FEE);
        long help = helping.ask(requests, actor, matter, helper, asked, answerBy, matter.dueOn());
        helps.attach(help, letters.issue(matter, LetterKind.HELP, actor.username()));
    }

    /// For the answers of those who are asked.
    public Helping.Kind kind() {
        return requests;
    }
}
