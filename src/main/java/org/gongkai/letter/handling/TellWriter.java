package org.gongkai.letter.handling;

import org.gongkai.casework.Matter;
import org.gongkai.casework.Parties;
import org.gongkai.casework.Party;
import org.gongkai.courier.Courier;
import org.gongkai.courier.Message;
import org.gongkai.courier.Way;
import org.gongkai.letter.Letter;
import org.gongkai.pages.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Tells writers what happened to their letters by the way they chose, in the transaction in which
/// it happens. A text message says that there is something to read and where; what is said stands
/// on the page of the code. An e-mail brings the answer itself, as was asked for.
@Component
class TellWriter {

    private final Courier courier;
    private final Parties parties;
    private final String address;

    TellWriter(
            Courier courier,
            Parties parties,
            @Value("${gongkai.public-address:}") String publicAddress) {
        this.courier = courier;
        this.parties = parties;
        address = publicAddress + "/letter/follow";
    }

    /// The answer of a round was handed over.
    void answered(Matter matter, Letter letter, String answer) {
        tell(matter, letter, "answered-" + letter.round(), answer);
    }

    /// Something else happened that the writer should know.
    ///
    /// @param what names it in the texts: `asked`
    /// @param step the newest step of the letter, so that each is told once
    void happened(Matter matter, Letter letter, String what, long step, String words) {
        tell(matter, letter, what + "-" + step, words);
    }

    private void tell(Matter matter, Letter letter, String event, String words) {
        String what = event.substring(0, event.lastIndexOf('-'));
        Party writer = parties.findApplicant(matter.id()).orElse(Party.NOBODY);
        String key = "letter/" + matter.id() + "/" + event;
        switch (letter.replyWay()) {
            case SMS ->
                    courier.send(
                            new Message(
                                    Way.SMS,
                                    writer.phone(),
                                    "",
                                    Text.official(
                                            "letter.tell.sms." + what,
                                            matter.bodyName(),
                                            matter.number(),
                                            address),
                                    matter.subject(),
                                    key));
            case EMAIL ->
                    courier.send(
                            new Message(
                                    Way.EMAIL,
                                    writer.email(),
                                    Text.official("letter.tell.subject." + what, matter.number()),
                                    Text.official(
                                            "letter.tell.email",
                                            matter.bodyName(),
                                            matter.number(),
                                            words,
                                            address),
                                    matter.subject(),
                                    key));
            case PAGE, TELEPHONE, POST, DESK -> {}
        }
    }
}
