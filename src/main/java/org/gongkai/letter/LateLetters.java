package org.gongkai.letter;

import java.util.List;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.LateWork;
import org.gongkai.pages.Text;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The letters a person may read that are past their day.
@Component
@Order(1)
class LateLetters implements LateWork {

    private static final Map<String, String> LATE = Map.of("light", "late");

    private final LetterList list;

    LateLetters(LetterList list) {
        this.list = list;
    }

    @Override
    public List<Late> lateFor(Actor actor) {
        if (!actor.canAnywhere(Action.READ_MATTERS) && !actor.canAnywhere(Action.HANDLE_CONDUCT))
            return List.of();
        return Late.of(
                Text.t("letter.late"),
                list.count(actor, LetterFilter.of(LATE)),
                "/office/letters?light=late");
    }
}
