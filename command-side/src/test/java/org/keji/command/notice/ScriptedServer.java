package org.keji.command.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that says what it is told to: a reply for each verb, where {@code .} stands for the end of the mail and
 * an empty reply for hanging up.
 */
final class ScriptedServer implements AutoCloseable {

    final List<String> heard = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private final Map<String, String> replies;

    ScriptedServer(Map<String, String> replies) {
        this.replies = replies;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                heard.add("gone");
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, replies.getOrDefault("HELLO", "220 ready"));
        boolean mail = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
            if (mail && !line.equals(".")) {
                continue;
            }
            heard.add(verb);
            mail = verb.equals("DATA") && !replies.containsKey("DATA");
            String reply = replies.getOrDefault(verb, verb.equals("DATA") ? "354 go on" : "250 fine");
            if (reply.isEmpty()) {
                return;
            }
            say(client, reply);
        }
    }

    private static void say(Socket client, String reply) throws IOException {
        client.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
