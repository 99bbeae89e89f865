package org.gongkai.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.calendar.Term;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyKind;
import org.gongkai.organization.Role;
import org.gongkai.pages.Text;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives an installation the four usual series once: at the office of the government that stands at
/// the root, or at the root itself. They are only a beginning, which the administrator changes.
@Component
@ConditionalOnProperty(name = "gongkai.jobs", matchIfMissing = true)
class UsualSeries {

    private static final String OFFICE = "办公室";
    private static final List<Usual> ALL =
            List.of(
                    new Usual("daily", Rhythm.DAILY, 5),
                    new Usual("inspection", Rhythm.AS_NEEDED, 10),
                    new Usual("digest", Rhythm.WEEKLY, 5),
                    new Usual("special", Rhythm.AS_NEEDED, 3));

    private final Bodies bodies;
    private final SeriesBook book;
    private final KeepSeries keeping;

    UsualSeries(Bodies bodies, SeriesBook book, KeepSeries keeping) {
        this.bodies = bodies;
        this.book = book;
        this.keeping = keeping;
    }

    /// @param workingDays of an instruction
    private record Usual(String code, Rhythm rhythm, int workingDays) {}

    /// Does nothing once there was any series, or while there is no body.
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void startIfNone() {
        if (!book.isEmpty()) return;
        bodies.findRoot().ifPresent(root -> start(root, office(root)));
    }

    private Body office(Body root) {
        return bodies.listChildren(root.id()).stream()
                .filter(one -> one.kind() == BodyKind.DEPARTMENT && one.name().endsWith(OFFICE))
                .findFirst()
                .orElse(root);
    }

    private void start(Body root, Body office) {
        var recipients = new ArrayList<Listed>();
        recipients.add(new Listed.Holders(Role.LEADER, root.code()));
        if (office.id() != root.id()) {
            recipients.add(new Listed.Holders(Role.LEADER, office.code()));
        }
        for (Usual usual : ALL) {
            String words = "bulletin.usual." + usual.code();
            keeping.add(
                    Actor.SYSTEM,
                    office.id(),
                    new SeriesFields(
                            Text.official(words),
                            usual.rhythm(),
                            Text.official("bulletin.usual.number"),
                            0,
                            List.of(Text.official(words + ".sections").split("、")),
                            Term.workingDays(usual.workingDays()),
                            usual.workingDays(),
                            recipients,
                            true));
        }
    }
}
