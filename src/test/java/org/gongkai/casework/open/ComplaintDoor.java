package org.gongkai.casework.open;

import org.springframework.stereotype.Component;

/// A second public side beside that of requests, in the server of the tests alone: complaints have
/// no pages of their own.
@Component
class ComplaintDoor implements MatterDoor {

    static final String KIND = "complaint";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Visit visit() {
        return new Visit("gongkai-complaint", "/complaint");
    }

    @Override
    public String followPath() {
        return "/complaint/follow";
    }

    @Override
    public String insidePath() {
        return "/complaint/mine";
    }
}
