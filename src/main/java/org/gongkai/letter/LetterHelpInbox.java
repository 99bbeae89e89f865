package org.gongkai.letter;

import java.time.ZoneId;
import java.util.List;
import org.gongkai.casework.Help;
import org.gongkai.casework.Helps;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Inbox;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What other bodies ask people to help with.
@Component
@Order(8)
class LetterHelpInbox implements Inbox {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Helps helps;

    LetterHelpInbox(Helps helps) {
        this.helps = helps;
    }

    @Override
    public List<Item> waitingFor(Actor actor, int limit) {
        return helps.list(actor, Action.HANDLE_MATTERS, Letters.KIND).stream()
                .filter(Help::isWaitedFor)
                .limit(limit)
                .map(help ->
                        new Item(
                                "letter.inbox.help",
                                help.title(),
                                help.leadName(),
                                help.askedOn().atStartOfDay(CHINA).toInstant(),
                                "/office/letters/" + help.matterId() + "/help/" + help.id()))
                .toList();
    }
}
