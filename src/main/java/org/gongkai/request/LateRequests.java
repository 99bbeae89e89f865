package org.gongkai.request;

import java.util.List;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.LateWork;
import org.gongkai.pages.Text;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The requests a person may read that are past their day.
@Component
@Order(2)
class LateRequests implements LateWork {

    private static final Map<String, String> LATE = Map.of("light", "late");

    private final RequestList list;

    LateRequests(RequestList list) {
        this.list = list;
    }

    @Override
    public List<Late> lateFor(Actor actor) {
        if (!actor.canAnywhere(Action.READ_MATTERS)) return List.of();
        return Late.of(
                Text.t("request.late"),
                list.count(actor, RequestFilter.of(LATE)),
                "/office/requests?light=late");
    }
}
