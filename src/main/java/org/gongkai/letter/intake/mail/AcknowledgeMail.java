package org.gongkai.letter.intake.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.courier.Courier;
import org.gongkai.courier.Message;
import org.gongkai.courier.Way;
import org.gongkai.pages.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Tells who wrote a mail that it arrived, with the number and the code it can be followed by. One
/// address is told so only a few times a day: two programs that answer each other would never end.
@Component
class AcknowledgeMail {

    private static final int MOST_A_DAY = 10;
    private static final int MOST_ADDRESSES = 10_000;

    private final Courier courier;
    private final String site;
    private final Clock clock;
    private final Map<String, Integer> told = new HashMap<>();
    private LocalDate day = LocalDate.MIN;

    AcknowledgeMail(
            Courier courier, @Value("${gongkai.public-address:}") String site, Clock clock) {
        this.courier = courier;
        this.site = site;
        this.clock = clock;
    }

    /// In the transaction that took the mail in.
    void send(Matter matter, String code, String address) {
        if (address.isEmpty() || !mayTell(address)) return;
        String where =
                site.isEmpty()
                        ? ""
                        : Text.official("letter-intake.mail.follow", site + "/letter/follow");
        courier.send(
                new Message(
                        Way.EMAIL,
                        address,
                        Text.official("letter-intake.mail.received.subject", matter.number()),
                        Text.official(
                                "letter-intake.mail.received.text",
                                matter.number(),
                                code,
                                where,
                                matter.bodyName()),
                        matter.subject(),
                        "letter/" + matter.id() + "/received/email"));
    }

    private synchronized boolean mayTell(String address) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day) || told.size() > MOST_ADDRESSES) told.clear();
        day = today;
        return told.merge(address.toLowerCase(Locale.ROOT), 1, Integer::sum) <= MOST_A_DAY;
    }
}
