package org.gongkai.letter.handling;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// What happens to letters by itself when a day has passed. Rows are taken with SKIP LOCKED, so
/// several nodes share the work.
@Component
class LetterJobs {

    private final AssignLetter assigning;

    LetterJobs(AssignLetter assigning) {
        this.assigning = assigning;
    }

    @Scheduled(fixedDelay = 60_000)
    void takeForGranted() {
        while (assigning.takeOneForGranted()) {}
    }
}
