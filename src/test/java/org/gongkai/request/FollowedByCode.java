package org.gongkai.request;

import java.io.IOException;
import org.gongkai.RunningServer;
import org.gongkai.casework.Matters;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;

/// What the applicant sees with the query code.
final class FollowedByCode {

    private FollowedByCode() {}

    static Document page(long id) throws IOException {
        var matters = RunningServer.bean(Matters.class);
        Connection session = RunningServer.anybody();
        session.newRequest(RunningServer.address() + "/request/follow")
                .method(Connection.Method.POST)
                .data("code", matters.queryCode(matters.get(id)))
                .followRedirects(false)
                .execute();
        return session.newRequest(RunningServer.address() + "/request/mine").get();
    }
}
