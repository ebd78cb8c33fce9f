package org.keji.house.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;

/** A plain socket to the house: sends any bytes, and hears all that comes until the house has nothing more to say. */
final class Wire {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int AT_ONCE = 8192;

    private final int port;

    Wire(String url) {
        port = URI.create(url).getPort();
    }

    /** @param ended whether the house closed the connection */
    record Heard(byte[] bytes, boolean ended) {}

    Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** Sends these bytes and says that nothing follows. */
    Heard say(byte[] bytes) throws IOException {
        return say(bytes, true);
    }

    /** Sends these bytes and stays on the line, so that it is for the house to hang up. */
    Heard sayAndStay(byte[] bytes) throws IOException {
        return say(bytes, false);
    }

    private Heard say(byte[] bytes, boolean isAll) throws IOException {
        try (Socket socket = open()) {
            try {
                socket.getOutputStream().write(bytes);
                if (isAll) {
                    socket.shutdownOutput();
                }
            } catch (IOException hungUp) {
                // Nobody has to listen to the end; what was answered is still heard.
            }
            return hear(socket);
        }
    }

    static Heard hear(Socket socket) {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        byte[] part = new byte[AT_ONCE];
        try {
            for (int read = 0; read >= 0; read = socket.getInputStream().read(part)) {
                heard.write(part, 0, read);
            }
            return new Heard(heard.toByteArray(), true);
        } catch (SocketTimeoutException stillOpen) {
            return new Heard(heard.toByteArray(), false);
        } catch (IOException reset) {
            return new Heard(heard.toByteArray(), true);
        }
    }
}
