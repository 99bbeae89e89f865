package org.gongkai.request.open;

import org.gongkai.casework.open.MatterDoor;
import org.gongkai.casework.open.OpenSection;
import org.gongkai.casework.open.Visit;
import org.gongkai.request.Requests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The public side of requests.
@Configuration(proxyBeanMethods = false)
class RequestDoor {

    static final OpenSection SECTION =
            new OpenSection(
                    "request",
                    "request-open.",
                    "portal.open.request",
                    "/open/request",
                    "/open/guide");
    static final MatterDoor DOOR =
            new MatterDoor(Requests.KIND, SECTION, new Visit("gongkai-request", "/request"));

    @Bean
    static MatterDoor doorOfRequests() {
        return DOOR;
    }
}
