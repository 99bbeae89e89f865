package org.gongkai.letter.intake.mail;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Inbox;
import org.springframework.stereotype.Component;

/// Mailboxes that cannot be read, and mails that became no letter, wait for an administrator.
@Component
class MailInbox implements Inbox {

    private static final int FAILS_FROM = 3;

    private final Mailboxes boxes;
    private final Clock clock;

    MailInbox(Mailboxes boxes, Clock clock) {
        this.boxes = boxes;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor actor, int limit) {
        if (!actor.canAnywhere(Action.ADMINISTER)) return List.of();
        return boxes.list(actor).stream()
                .filter(box -> box.open() > 0 || box.active() && box.failures() >= FAILS_FROM)
                .limit(limit)
                .map(this::item)
                .toList();
    }

    private Item item(Mailbox box) {
        return new Item(
                box.open() > 0 ? "letter-intake.inbox.mails" : "letter-intake.inbox.mailbox",
                box.source().name(),
                box.source().bodyName(),
                Objects.requireNonNullElse(box.workedAt(), clock.instant()),
                "/office/letters/mailboxes/" + box.id());
    }
}
