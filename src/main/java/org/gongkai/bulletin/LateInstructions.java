package org.gongkai.bulletin;

import java.util.List;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.LateWork;
import org.gongkai.pages.Text;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The instructions a person may read that are past their day.
@Component
@Order(3)
class LateInstructions implements LateWork {

    private static final Map<String, String> LATE = Map.of("light", "late");

    private final InstructionList list;

    LateInstructions(InstructionList list) {
        this.list = list;
    }

    @Override
    public List<Late> lateFor(Actor actor) {
        if (!actor.canAnywhere(Action.READ_MATTERS)) return List.of();
        return Late.of(
                Text.t("bulletin.late"),
                list.count(actor, InstructionFilter.of(LATE)),
                "/office/instructions?light=late");
    }
}
