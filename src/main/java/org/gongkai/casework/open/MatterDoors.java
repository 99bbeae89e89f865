package org.gongkai.casework.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// The doors of all kinds of matters. A code opens the matter it belongs to wherever it is typed.
@Component
public class MatterDoors {

    private final Matters matters;
    private final CodeCookies cookies;
    private final Map<String, MatterDoor> byKind;

    MatterDoors(Matters matters, CodeCookies cookies, List<MatterDoor> doors) {
        this.matters = matters;
        this.cookies = cookies;
        this.byKind =
                doors.stream().collect(Collectors.toMap(MatterDoor::kind, Function.identity()));
    }

    /// What a query code opens that was typed; nothing for codes of kinds without a public side.
    /// The same work is done whether or not somebody has the code: it is compared by its keyed
    /// mark.
    public Optional<CodeDoor.Opened> open(String typed) {
        return matters.findByCode(TypedCode.plain(typed))
                .flatMap(matter ->
                        Optional.ofNullable(byKind.get(matter.kind()))
                                .map(door -> opened(door, matter)));
    }

    /// The door whose pages lie at this first part of an address.
    MatterDoor at(String place) {
        return byKind.values().stream()
                .filter(door -> door.visit().path().equals("/" + place))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The matter of this kind that somebody may see, by the cookie given out when they showed its
    /// code.
    public Optional<Matter> find(MatterDoor door, HttpServletRequest request) {
        return cookies.find(door.visit(), request)
                .flatMap(matters::findByCode)
                .filter(matter -> matter.kind().equals(door.kind()));
    }

    private CodeDoor.Opened opened(MatterDoor door, Matter matter) {
        return new CodeDoor.Opened(door.visit(), matters.queryCode(matter), door.insidePath());
    }
}
