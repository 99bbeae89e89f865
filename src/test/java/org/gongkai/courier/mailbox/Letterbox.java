package org.gongkai.courier.mailbox;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.gongkai.courier.LineSecurity;

/// A mailbox on a real server on loopback, and the reader that reads it.
final class Letterbox implements AutoCloseable {

    static final String LOOPBACK = "127.0.0.1";
    private static final String PASSWORD = "geheim";

    final GreenMail server;
    private final String user;
    private final GreenMailUser owner;
    private Seen seen = Seen.NOTHING;

    Letterbox() {
        this(ServerSetup.PROTOCOL_IMAP);
    }

    Letterbox(String protocol) {
        server = new GreenMail(new ServerSetup(0, LOOPBACK, protocol));
        server.start();
        user = "letters";
        owner = server.setUser("letters@mingjing.example.cn", user, PASSWORD);
    }

    MailAccount account() {
        return account(LineSecurity.NONE, PASSWORD, "INBOX");
    }

    MailAccount account(LineSecurity security, String password, String folder) {
        boolean secured = security == LineSecurity.TLS;
        int port = (secured ? server.getImaps() : server.getImap()).getPort();
        return new MailAccount(
                LOOPBACK, port, security, user, password, folder, Duration.ofSeconds(20));
    }

    /// A mail arrives, byte by byte as it is given.
    void arrives(byte[] raw) throws Exception {
        Session session = Session.getInstance(new Properties());
        owner.deliver(new MimeMessage(session, new ByteArrayInputStream(raw)));
    }

    void arrives(String raw) throws Exception {
        arrives(bytes(raw, StandardCharsets.UTF_8));
    }

    static byte[] bytes(String raw, Charset charset) {
        return raw.replace("\n", "\r\n").getBytes(charset);
    }

    /// What is new since the last time.
    List<ReceivedMail> read() throws MailboxUnavailable {
        return read(MailLimits.USUAL);
    }

    List<ReceivedMail> read(MailLimits limits) throws MailboxUnavailable {
        var all = new ArrayList<ReceivedMail>();
        reader().read(
                        account(),
                        seen,
                        limits,
                        (mail, until) -> {
                            all.add(mail);
                            seen = until;
                        });
        return all;
    }

    Seen seen() {
        return seen;
    }

    static MailboxReader reader() {
        return new MailboxReader(Clock.systemUTC());
    }

    @Override
    public void close() {
        server.stop();
    }
}
