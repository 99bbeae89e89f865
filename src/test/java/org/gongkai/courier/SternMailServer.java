package org.gongkai.courier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that answers certain commands as it is told, and all others with consent.
final class SternMailServer implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, String> answers;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /// @param answers by how a command begins: `RCPT`
    SternMailServer(Map<String, String> answers) throws IOException {
        this.door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.answers = answers;
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    /// Every line that was said to it.
    List<String> heard() {
        return heard;
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket line = door.accept()) {
                talk(line);
            } catch (IOException ended) {
                heard.add("(end)");
            }
        }
    }

    private void talk(Socket line) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = line.getOutputStream();
        say(out, answers.getOrDefault("", "220 stern"));
        boolean data = false;
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            heard.add(said);
            if (data && !said.equals(".")) continue;
            say(out, data ? "250 taken" : answer(said));
            data = !data && said.equals("DATA");
        }
    }

    private String answer(String said) {
        return answers.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && said.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(said.equals("DATA") ? "354 go on" : "250 yes");
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
