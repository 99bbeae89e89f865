package org.gongkai.request.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.casework.open.MatterDoors;
import org.springframework.stereotype.Component;

/// The request somebody may see because they have shown its query code.
@Component
class OwnRequest {

    private final MatterDoors doors;

    OwnRequest(MatterDoors doors) {
        this.doors = doors;
    }

    Optional<Matter> find(HttpServletRequest request) {
        return doors.find(RequestDoor.DOOR, request);
    }
}
