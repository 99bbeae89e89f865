package org.gongkai.courier.mailbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.util.MailConnectException;
import org.gongkai.courier.LineSecurity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder that is open for reading, in which nothing is changed: no mail is marked as read.
final class OpenMailbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenMailbox.class);
    private static final int PIECE_BYTES = 256 * 1024;

    private final Store store;
    private final IMAPFolder folder;
    private final Clock clock;

    private OpenMailbox(Store store, IMAPFolder folder, Clock clock) {
        this.store = store;
        this.folder = folder;
        this.clock = clock;
    }

    /// One mail could not be fetched; the line still stands.
    static final class NotRead extends Exception {

        @Serial private static final long serialVersionUID = 1;

        NotRead(Throwable cause) {
            super(cause);
        }
    }

    static OpenMailbox open(MailAccount account, Clock clock) throws MailboxUnavailable {
        @Nullable Store store = null;
        try {
            store = Session.getInstance(properties(account)).getStore("imap");
            store.connect(
                    account.host(), account.portOrUsual(), account.user(), account.password());
            var folder = (IMAPFolder) store.getFolder(account.folder());
            folder.open(Folder.READ_ONLY);
            return new OpenMailbox(store, folder, clock);
        } catch (MessagingException e) {
            close(store);
            throw unavailable(e);
        }
    }

    private static Properties properties(MailAccount account) {
        var all = new Properties();
        String millis = Long.toString(account.timeout().toMillis());
        all.setProperty("mail.imap.connectiontimeout", millis);
        all.setProperty("mail.imap.timeout", millis);
        all.setProperty("mail.imap.writetimeout", millis);
        boolean startTls = account.security() == LineSecurity.STARTTLS;
        all.setProperty("mail.imap.starttls.enable", Boolean.toString(startTls));
        all.setProperty("mail.imap.starttls.required", Boolean.toString(startTls));
        boolean tls = account.security() == LineSecurity.TLS;
        all.setProperty("mail.imap.ssl.enable", Boolean.toString(tls));
        all.setProperty("mail.imap.ssl.checkserveridentity", "true");
        all.setProperty("mail.imap.peek", "true");
        all.setProperty("mail.imap.partialfetch", "true");
        all.setProperty("mail.imap.fetchsize", Integer.toString(PIECE_BYTES));
        return all;
    }

    /// What the server says is not passed on: it may repeat the user's name.
    private static MailboxUnavailable unavailable(MessagingException e) {
        return new MailboxUnavailable(
                switch (e) {
                    case MailConnectException _ -> "connect";
                    case AuthenticationFailedException _ -> "sign-in";
                    case FolderNotFoundException _ -> "folder";
                    default -> e.getClass().getSimpleName();
                });
    }

    long uidValidity() throws MailboxUnavailable {
        try {
            return folder.getUIDValidity();
        } catch (MessagingException e) {
            throw unavailable(e);
        }
    }

    /// The numbers of what came after this one, in order.
    List<Long> uidsAfter(long last) throws MailboxUnavailable {
        try {
            var uids = new ArrayList<Long>();
            for (Message message : folder.getMessagesByUID(last + 1, UIDFolder.LASTUID)) {
                // a server answers "from here to the last" with the last one though it lies before
                long uid = message == null ? 0 : folder.getUID(message);
                if (uid > last) uids.add(uid);
            }
            Collections.sort(uids);
            return uids;
        } catch (MessagingException e) {
            throw unavailable(e);
        }
    }

    /// Empty when it is there no more.
    ///
    /// @param most how many bytes of it
    Optional<RawMail> fetch(long uid, int most) throws NotRead, LineLost {
        @Nullable Message message = null;
        try {
            message = folder.getMessageByUID(uid);
            if (!(message instanceof IMAPMessage present)) return Optional.empty();
            byte[] bytes;
            boolean cut;
            try (InputStream in = present.getMimeStream()) {
                bytes = in.readNBytes(most);
                cut = bytes.length == most && in.read() >= 0;
            }
            return Optional.of(new RawMail(uid, bytes, cut, receivedAt(present)));
        } catch (MessagingException | IOException | RuntimeException e) {
            if (!isOpen()) throw new LineLost(e);
            if (message != null && message.isExpunged()) return Optional.empty();
            throw new NotRead(e);
        }
    }

    private Instant receivedAt(IMAPMessage message) {
        try {
            Date date = message.getReceivedDate();
            if (date != null) return date.toInstant();
        } catch (MessagingException e) {
            // its head cannot be read by the server either; the bytes are there all the same
            LOG.debug("No date of arrival: {}", e.getClass().getSimpleName());
        }
        return clock.instant();
    }

    boolean isOpen() {
        return folder.isOpen() && store.isConnected();
    }

    @Override
    public void close() {
        close(store);
    }

    private static void close(@Nullable Store store) {
        try {
            if (store != null) store.close();
        } catch (MessagingException e) {
            LOG.debug("The mailbox did not take leave: {}", e.getClass().getSimpleName());
        }
    }
}
