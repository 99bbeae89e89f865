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
    private final LetterDoor door;

    OwnLetter(MatterDoors doors, LetterDoor door) {
        this.doors = doors;
        this.door = door;
    }

    Optional<Matter> find(HttpServletRequest request) {
        return doors.find(door, request);
    }
}
