package org.gongkai.request.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.casework.Matter;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.gongkai.request.AnswerRequest;
import org.gongkai.request.ArchiveRequest;
import org.gongkai.request.AskCorrection;
import org.gongkai.request.ChargeFee;
import org.gongkai.request.ConfirmReceipt;
import org.gongkai.request.Consult;
import org.gongkai.request.EndRequest;
import org.gongkai.request.ExtendTerm;
import org.gongkai.request.Fee;
import org.gongkai.request.Remedies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The buttons of a request's page: which command each is, and which fields it reads.
@Component
class RequestDeeds {

    private final ConfirmReceipt receipts;
    private final AskCorrection corrections;
    private final Consult consulting;
    private final ExtendTerm extensions;
    private final ChargeFee fees;
    private final AnswerRequest answering;
    private final EndRequest ending;
    private final Remedies remedies;
    private final ArchiveRequest archiving;

    RequestDeeds(
            ConfirmReceipt receipts,
            AskCorrection corrections,
            Consult consulting,
            ExtendTerm extensions,
            ChargeFee fees,
            AnswerRequest answering,
            EndRequest ending,
            Remedies remedies,
            ArchiveRequest archiving) {
        this.receipts = receipts;
        this.corrections = corrections;
        this.consulting = consulting;
        this.extensions = extensions;
        this.fees = fees;
        this.answering = answering;
        this.ending = ending;
        this.remedies = remedies;
        this.archiving = archiving;
    }

    /// The right that a button needs, asked for before anything that was typed is read.
    static Action actionOf(String deed) {
        return switch (deed) {
            case "approve-extension", "refuse-extension", "waive" -> Action.APPROVE_TERMS;
            case "sign", "return" -> Action.SIGN_ANSWERS;
            default -> Action.HANDLE_MATTERS;
        };
    }

    /// Reads the fields; what is wrong with them stays in the form.
    ///
    /// @throws NoSuchElementException when there is no such button
    Runnable read(
            String deed,
            Actor actor,
            Matter matter,
            long seen,
            Map<String, String> fields,
            FormReading form) {
        long id = matter.id();
        @Nullable LocalDate on = form.date("on", text(fields, "on"));
        return switch (deed) {
            case "confirm" -> () -> receipts.confirm(actor, id, seen, on);
            case "ask-correction" -> {
                LocalDate by = form.date("answerBy", text(fields, "answerBy"));
                yield () -> corrections.ask(actor, id, seen, text(fields, "what"), by);
            }
            case "enter-correction" ->
                    () -> corrections.enter(actor, id, seen, on, RequestFields.wanted(fields));
            case "consult" ->
                    () ->
                            consulting.ask(
                                    actor,
                                    id,
                                    seen,
                                    text(fields, "kind"),
                                    RequestFields.party(fields),
                                    text(fields, "about"));
            case "consult-reached" -> {
                long one = form.number("consultation", text(fields, "consultation"));
                yield () -> consulting.reached(actor, id, seen, one, on);
            }
            case "consult-answer" -> {
                long one = form.number("consultation", text(fields, "consultation"));
                yield () ->
                        consulting.enter(
                                actor,
                                id,
                                seen,
                                one,
                                text(fields, "answer"),
                                text(fields, "words"),
                                on);
            }
            case "consult-silent" -> {
                long one = form.number("consultation", text(fields, "consultation"));
                yield () -> consulting.silent(actor, id, seen, one);
            }
            case "extend" -> {
                int days = (int) form.number("days", text(fields, "days"));
                yield () -> extensions.propose(actor, id, seen, days, text(fields, "reason"));
            }
            case "approve-extension" ->
                    () -> extensions.decide(actor, id, seen, true, text(fields, "opinion"));
            case "refuse-extension" ->
                    () -> extensions.decide(actor, id, seen, false, text(fields, "opinion"));
            case "charge" -> {
                int units = (int) form.number("units", text(fields, "units"));
                Fee scale =
                        form.choice(
                                "scale",
                                text(fields, "scale"),
                                code -> Fee.valueOf(code.toUpperCase(java.util.Locale.ROOT)),
                                Fee.PAGE);
                yield () ->
                        fees.notice(actor, id, seen, scale == null ? Fee.PAGE : scale, units, on);
            }
            case "paid" -> () -> fees.paid(actor, id, seen, on);
            case "waive" -> () -> fees.waive(actor, id, seen, text(fields, "reason"));
            case "return" -> () -> answering.sendBack(actor, id, seen, text(fields, "reason"));
            case "sign" -> () -> answering.sign(actor, id, seen, text(fields, "shownHash"));
            case "deliver" -> () -> answering.deliver(actor, id, seen, text(fields, "way"), on);
            case "end" -> () -> ending.end(actor, id, seen);
            case "remedy" -> {
                Remedies.Kind kind =
                        form.choice("kind", text(fields, "kind"), Remedies.Kind::of, null);
                if (kind == null) form.needed("kind");
                yield () ->
                        remedies.open(
                                actor,
                                id,
                                seen,
                                java.util.Objects.requireNonNull(kind),
                                text(fields, "before"),
                                on);
            }
            case "defend" -> {
                long child = form.number("child", text(fields, "child"));
                yield () -> remedies.defend(actor, id, child, on);
            }
            case "decide" -> {
                long child = form.number("child", text(fields, "child"));
                yield () -> remedies.decide(actor, id, child, text(fields, "result"), on);
            }
            case "archive" -> () -> archiving.archive(actor, id, seen);
            default -> throw new NoSuchElementException(deed);
        };
    }

    private static String text(Map<String, String> fields, String name) {
        return RequestFields.text(fields, name);
    }
}
