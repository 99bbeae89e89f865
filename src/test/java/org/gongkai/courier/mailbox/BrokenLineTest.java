package org.gongkai.courier.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.courier.LineSecurity;
import org.junit.jupiter.api.Test;

/// A server that hangs up, always at the same mail.
class BrokenLineTest {

    private static final String MAIL = "Subject: good\r\nMessage-ID: <good@x>\r\n\r\ntext\r\n";

    @Test
    void leavesAMailBehindThatBreaksTheLineAndReadsTheNext() throws Exception {
        try (var door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> serve(door));
            var account =
                    new MailAccount(
                            "127.0.0.1",
                            door.getLocalPort(),
                            LineSecurity.NONE,
                            "u",
                            "p",
                            "INBOX",
                            Duration.ofSeconds(5));
            List<ReceivedMail> all = new ArrayList<>();
            Letterbox.reader()
                    .read(account, Seen.NOTHING, MailLimits.USUAL, (mail, seen) -> all.add(mail));
            assertThat(all).extracting(ReceivedMail::uid).containsExactly(7L, 8L);
            assertThat(all.getFirst()).isInstanceOf(UnreadableMail.class);
            assertThat(all.getLast()).isInstanceOf(IncomingMail.class);
        }
    }

    private static void serve(ServerSocket door) {
        while (!door.isClosed()) {
            try (Socket line = door.accept()) {
                talk(line);
            } catch (IOException ended) {
                Thread.onSpinWait();
            }
        }
    }

    private static void talk(Socket line) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = line.getOutputStream();
        say(out, "* OK hello");
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            String tag = said.substring(0, said.indexOf(' '));
            String command = said.substring(tag.length() + 1);
            if (command.startsWith("UID FETCH 7 (BODY") || command.startsWith("FETCH 1 (BODY"))
                return;
            if (command.startsWith("CAPABILITY")) say(out, "* CAPABILITY IMAP4rev1 AUTH=PLAIN");
            if (command.startsWith("AUTHENTICATE")) {
                say(out, "+ ");
                in.readLine();
            }
            if (command.startsWith("SELECT") || command.startsWith("EXAMINE")) {
                say(out, "* 2 EXISTS");
                say(out, "* OK [UIDVALIDITY 3] numbered");
                say(out, "* OK [UIDNEXT 9] next");
            }
            if (command.startsWith("UID FETCH") && command.contains("(UID)")) {
                if (!command.contains("FETCH 8")) say(out, "* 1 FETCH (UID 7)");
                if (!command.contains("FETCH 7 ")) say(out, "* 2 FETCH (UID 8)");
            }
            if (command.startsWith("FETCH 2 (BODY")) {
                say(out, "* 2 FETCH (BODY[]<0> {" + MAIL.length() + "}\r\n" + MAIL + ")");
            }
            say(out, tag + " OK done");
            if (command.startsWith("LOGOUT")) return;
        }
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
