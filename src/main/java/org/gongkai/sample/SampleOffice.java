package org.gongkai.sample;

import org.gongkai.organization.Accounts;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;

/// Who works on the requests of a body.
record SampleOffice(Actor officer, Actor head, Actor leader) {

    static SampleOffice of(Body body, Accounts accounts) {
        return new SampleOffice(
                accounts.getSomeoneWho(Action.HANDLE_MATTERS, body.path()),
                accounts.getSomeoneWho(Action.APPROVE_TERMS, body.path()),
                accounts.getSomeoneWho(Action.SIGN_ANSWERS, body.path()));
    }
}
