package org.gongkai.organization;

/// A person tried what no role of theirs allows at that body.
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotAllowed(String username, Action action) {
        super(username + " may not " + action);
    }
}
