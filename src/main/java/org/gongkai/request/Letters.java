package org.gongkai.request;

import org.gongkai.casework.Matter;
import org.springframework.stereotype.Component;

/// Writes the letters of a request and puts them among its papers.
@Component
class Letters {

    void issue(Matter matter, LetterKind kind, String by) {}
}
