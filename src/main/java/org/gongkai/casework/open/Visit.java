package org.gongkai.casework.open;

/// What somebody without an account may open with a code, and the cookie that remembers it until
/// the browser is closed.
///
/// @param cookie its name, one for each kind of code
/// @param path the only addresses the cookie is sent to: this one and those below it
public record Visit(String cookie, String path) {}
