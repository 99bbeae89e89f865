package org.gongkai.request.open;

import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Party;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.request.AnswerRequest;
import org.gongkai.request.Answers;
import org.gongkai.request.AskCorrection;
import org.gongkai.request.ConfirmReceipt;
import org.gongkai.request.Consult;
import org.gongkai.request.Consultation;
import org.gongkai.request.Consultations;
import org.gongkai.request.DelayAnswer;
import org.gongkai.request.DiscloseDespite;
import org.gongkai.request.EndRequest;
import org.gongkai.request.ExplainAmount;
import org.gongkai.request.Outcome;
import org.gongkai.request.Reply;
import org.gongkai.request.Requests;

/// What the office does meanwhile with a request.
final class OfficeDesk {

    private OfficeDesk() {}

    static void confirm(Matter matter) {
        bean(ConfirmReceipt.class).confirm(as("officer"), matter.id(), seen(matter), null);
    }

    static void askCorrection(Matter matter, String what) {
        bean(AskCorrection.class)
                .ask(as("officer"), matter.id(), seen(matter), what, LocalDate.now().plusDays(15));
    }

    static void askAmount(Matter matter, String about) {
        bean(ExplainAmount.class)
                .ask(as("officer"), matter.id(), seen(matter), about, LocalDate.now().plusDays(7));
    }

    static void delay(Matter matter, LocalDate until, String reason) {
        bean(DelayAnswer.class).delay(as("unithead"), matter.id(), seen(matter), until, reason);
    }

    /// Ends what was not corrected in time.
    static void end(Matter matter) {
        bean(EndRequest.class).end(as("officer"), matter.id(), seen(matter));
    }

    /// @return the code of the third party's letter
    static String consult(Matter matter, String about) {
        var party = new Party("示例第三方企业", "credit-code", "", "", "0000-66099999", "", "", "");
        long id =
                bean(Consult.class)
                        .ask(as("officer"), matter.id(), seen(matter), "third-party", party, about);
        return bean(Consultations.class).link(matter, id);
    }

    /// Sets every refusal of a third party aside.
    static void setAside(Matter matter, String why) {
        for (Consultation one : bean(Consultations.class).list(matter)) {
            if (one.isStanding()) {
                bean(DiscloseDespite.class)
                        .decide(as("officer"), matter.id(), seen(matter), one.id(), why);
            }
        }
    }

    /// Answers; for who wants it online it is delivered with the signature.
    static void answer(Matter matter, String text) {
        bean(AnswerRequest.class)
                .prepare(as("officer"), matter.id(), seen(matter), Reply.of(Outcome.OPEN, text));
        Matter now = bean(Matters.class).get(matter.id());
        String hash = bean(Answers.class).find(now).orElseThrow().contentHash();
        bean(AnswerRequest.class).sign(as("leader"), matter.id(), seen(matter), hash);
    }

    static String description(Matter matter) {
        return bean(Requests.class).details(matter).wanted().description();
    }

    private static long seen(Matter matter) {
        return bean(Timeline.class).last(matter.id());
    }

    private static Actor as(String username) {
        return bean(Accounts.class).findActor(username).orElseThrow();
    }
}
