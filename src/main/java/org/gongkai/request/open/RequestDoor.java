package org.gongkai.request.open;

import org.gongkai.casework.open.MatterDoor;
import org.gongkai.casework.open.OpenSection;
import org.gongkai.casework.open.Visit;
import org.gongkai.request.Requests;
import org.springframework.stereotype.Component;

/// The public side of requests.
@Component
class RequestDoor implements MatterDoor {

    static final OpenSection SECTION =
            new OpenSection("request", "request-open.title.", "/open/guide");
    static final Visit VISIT = new Visit("gongkai-request", "/request");

    @Override
    public String kind() {
        return Requests.KIND;
    }

    @Override
    public Visit visit() {
        return VISIT;
    }

    @Override
    public String followPath() {
        return "/request/follow";
    }

    @Override
    public String insidePath() {
        return "/request/mine";
    }
}
