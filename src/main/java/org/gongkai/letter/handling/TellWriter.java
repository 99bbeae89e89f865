package org.gongkai.letter.handling;

import org.gongkai.casework.Matter;
import org.gongkai.letter.Letter;
import org.springframework.stereotype.Component;

/// Tells writers what happened to their letters, by the way they chose.
@Component
class TellWriter {

    void answered(Matter matter, Letter letter) {}
}
