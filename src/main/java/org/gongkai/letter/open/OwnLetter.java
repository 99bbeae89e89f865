package org.gongkai.letter.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.casework.open.MatterDoors;
import org.springframework.stereotype.Component;

/// The letter somebody may see because they have shown its query code.
@Component
class OwnLetter {

    private final MatterDoors doors;

    OwnLetter(MatterDoors doors) {
        this.doors = doors;
    }

    Optional<Matter> find(HttpServletRequest request) {
        return doors.find(LetterDoor.DOOR, request);
    }
}
