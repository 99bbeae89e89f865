package org.gongkai.publication;

import org.gongkai.RunningServer;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;

/// People of the sample district, by their user names.
final class Acting {

    private Acting() {}

    static Actor as(String username) {
        return RunningServer.bean(Accounts.class).findActor(username).orElseThrow();
    }
}
