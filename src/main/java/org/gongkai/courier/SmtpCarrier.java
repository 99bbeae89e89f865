package org.gongkai.courier;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands e-mail to a mail server, one connection for each message.
final class SmtpCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);

    private final MailSettings settings;
    private final InternetAddress from;
    private final Session session;

    /// @throws IllegalStateException when the sender's address is missing or is none
    SmtpCarrier(MailSettings settings) {
        this.settings = settings;
        this.from = sender(settings.from());
        this.session = Session.getInstance(properties(settings));
    }

    private static InternetAddress sender(String typed) {
        try {
            var read = new InternetAddress(typed, true);
            String address =
                    Recipients.normal(Way.EMAIL, read.getAddress())
                            .orElseThrow(() -> new AddressException("no address"));
            return new InternetAddress(address, read.getPersonal(), "UTF-8");
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalStateException("gongkai.mail.from is no address of e-mail", e);
        }
    }

    private static Properties properties(MailSettings settings) {
        var all = new Properties();
        String millis = Long.toString(settings.timeout().toMillis());
        all.setProperty("mail.smtp.connectiontimeout", millis);
        all.setProperty("mail.smtp.timeout", millis);
        all.setProperty("mail.smtp.writetimeout", millis);
        all.setProperty("mail.smtp.auth", Boolean.toString(!settings.username().isEmpty()));
        boolean startTls = settings.tls() == LineSecurity.STARTTLS;
        all.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        all.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        boolean tls = settings.tls() == LineSecurity.TLS;
        all.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        all.setProperty("mail.smtp.quitwait", "false");
        return all;
    }

    @Override
    public Way way() {
        return Way.EMAIL;
    }

    @Override
    public String send(Outgoing message) throws CarrierRefused, CarrierBusy {
        String messageId = "gongkai." + message.id() + "@" + domain();
        try {
            MimeMessage mail = mail(message, "<" + messageId + ">");
            try (var line = new Line((SMTPTransport) session.getTransport("smtp"))) {
                line.transport.connect(
                        settings.host(),
                        settings.portOrUsual(),
                        settings.username().isEmpty() ? null : settings.username(),
                        settings.username().isEmpty() ? null : settings.password());
                line.transport.sendMessage(mail, mail.getAllRecipients());
            }
            return messageId;
        } catch (MessagingException e) {
            switch (SmtpProblems.of(e)) {
                case CarrierRefused refused -> throw refused;
                case CarrierBusy busy -> throw busy;
            }
        }
    }

    /// Says that a program wrote it, so that no answering machine replies, and ours would not read
    /// it as a letter.
    private MimeMessage mail(Outgoing message, String messageId) throws MessagingException {
        var mail = new MailWithId(session, messageId);
        mail.setFrom(from);
        mail.setRecipient(RecipientType.TO, new InternetAddress(message.recipient(), true));
        mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mail.setText(message.text(), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(Instant.now()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    private String domain() {
        String address = from.getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    /// Bears the same name each time it is tried, by which a server may know what comes twice.
    private static final class MailWithId extends MimeMessage {

        private final String id;

        MailWithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /// A connection whose end changes nothing: what the server took, it has.
    private record Line(SMTPTransport transport) implements AutoCloseable {

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.debug("The mail server did not take leave: {}", e.getClass().getSimpleName());
            }
        }
    }
}
