package org.gongkai.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gongkai.letter.appraisal.Appraisal;
import org.gongkai.letter.appraisal.Appraisals;
import org.gongkai.letter.appraisal.Appraise;
import org.gongkai.letter.appraisal.KeepAppraisal;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.springframework.stereotype.Component;

/// A round of appraisal that is open when the sample district is loaded, with some opinions.
@Component
class SampleAppraisal {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final List<String> BODIES = List.of("MJ-SP", "MJ-JY", "MJ-MZ", "MJ-LY", "MJ-DX");

    /// What was said of each body, one after the other.
    private static final List<String> LEVELS =
            List.of("5455343", "44352455", "555454", "3425343", "45535");

    private final KeepAppraisal keeping;
    private final Appraisals appraisals;
    private final Appraise appraise;
    private final Clock clock;

    SampleAppraisal(KeepAppraisal keeping, Appraisals appraisals, Appraise appraise, Clock clock) {
        this.keeping = keeping;
        this.appraisals = appraisals;
        this.appraise = appraise;
        this.clock = clock;
    }

    void load() {
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        long id =
                keeping.keep(
                        Actor.SYSTEM,
                        null,
                        new KeepAppraisal.Round(
                                "窗口服务群众评议",
                                "请您说说这些单位的窗口服务：态度好不好，办得快不快，说得清不清楚。",
                                today.minusDays(10).toString(),
                                today.plusDays(50).toString(),
                                BODIES));
        Appraisal round = appraisals.get(id);
        for (int i = 0; i < BODIES.size(); i++) say(round, BODIES.get(i), LEVELS.get(i));
    }

    private void say(Appraisal round, String code, String levels) {
        Body body =
                round.bodies().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow();
        for (int i = 0; i < levels.length(); i++) {
            appraise.say(
                    round,
                    body,
                    new Appraise.Opinion(
                            "sample-" + code + "-" + i, levels.substring(i, i + 1), "", false));
        }
    }
}
