package org.gongkai.letter.open;

import org.gongkai.casework.open.MatterDoor;
import org.gongkai.casework.open.OpenSection;
import org.gongkai.casework.open.Visit;
import org.gongkai.letter.Letters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The public side of letters.
@Configuration(proxyBeanMethods = false)
class LetterDoor {

    static final OpenSection SECTION =
            new OpenSection(
                    "letters",
                    "letter-open.",
                    "letter-open.title.start",
                    "/letters",
                    "/letters#phones");
    static final MatterDoor DOOR =
            new MatterDoor(Letters.KIND, SECTION, new Visit("gongkai-letter", "/letter"));

    @Bean
    static MatterDoor doorOfLetters() {
        return DOOR;
    }
}
