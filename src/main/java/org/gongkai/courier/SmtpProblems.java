package org.gongkai.courier;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/// What a mail server's refusal means. Its words are never kept: they name the recipient.
final class SmtpProblems {

    private static final int FOR_GOOD = 500;

    private SmtpProblems() {}

    static CarrierProblem of(MessagingException problem) {
        List<Exception> chain = chain(problem);
        for (Exception each : chain) {
            // our own sender or password is wrong, which is no fault of the message
            if (each instanceof SMTPSenderFailedException sender) {
                return new CarrierBusy("sender-" + sender.getReturnCode());
            }
            if (each instanceof AuthenticationFailedException) return new CarrierBusy("sign-in");
            if (each instanceof SMTPAddressFailedException address) {
                return answered(address.getReturnCode());
            }
        }
        for (Exception each : chain) {
            if (each instanceof SMTPSendFailedException failed) {
                return answered(failed.getReturnCode());
            }
            if (each instanceof MailConnectException) return new CarrierBusy("connect");
        }
        return new CarrierBusy(chain.getLast().getClass().getSimpleName());
    }

    private static CarrierProblem answered(int code) {
        return code >= FOR_GOOD
                ? new CarrierRefused("smtp-" + code)
                : new CarrierBusy("smtp-" + code);
    }

    /// The exception and those that hang on it, which tell of each recipient.
    private static List<Exception> chain(MessagingException problem) {
        var chain = new ArrayList<Exception>();
        Exception next = problem;
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            next = next instanceof MessagingException more ? more.getNextException() : null;
        }
        return chain;
    }
}
