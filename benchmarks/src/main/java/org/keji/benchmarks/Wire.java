package org.keji.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that sends the same requests over and over for as little as it can cost; for one thread at a time. */
final class Wire implements AutoCloseable {

    private static final int LIMIT_MILLIS = 30_000;
    private static final int CHUNK_RADIX = 16;

    private static final long IDLE_NANOS = 3_000_000_000L;

    private final URI server;
    private final String token;
    private final byte[] line = new byte[8192];
    private Socket socket;
    private long lastUsed = System.nanoTime();
    private InputStream in;
    private OutputStream out;

    /** @param retryAfter whether the server said when to come again */
    record Answer(int status, boolean retryAfter) {}

    Wire(String url, String token) throws IOException {
        this.server = URI.create(url);
        this.token = token;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LIMIT_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** Sends a body that was not sent before. On a connection that lay idle the server may have hung up meanwhile. */
    Answer post(String path, String body) throws IOException {
        byte[] request = request(path, body);
        if (System.nanoTime() - lastUsed > IDLE_NANOS) {
            socket.close();
            connect();
        }
        out.write(request);
        Answer answer = read();
        lastUsed = System.nanoTime();
        return answer;
    }

    private byte[] request(String path, String body) {
        return ("POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nAuthorization: Bearer " + token
                        + "\r\nIdempotency-Key: " + EventSource.random()
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        boolean again = false;
        boolean chunked = false;
        boolean last = false;
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String said = header.toLowerCase(Locale.ROOT);
            again |= said.startsWith("retry-after:");
            chunked |= said.startsWith("transfer-encoding:") && said.endsWith("chunked");
            last |= said.equals("connection: close");
            if (said.startsWith("content-length:")) {
                length = Integer.parseInt(said.substring(said.indexOf(':') + 1).strip());
            }
        }
        if (chunked) {
            skipChunks();
        } else {
            in.skipNBytes(length);
        }
        if (last) {
            socket.close();
            connect();
        }
        return new Answer(status, again);
    }

    private void skipChunks() throws IOException {
        int size;
        do {
            size = Integer.parseInt(line().strip(), CHUNK_RADIX);
            in.skipNBytes(size);
            line();
        } while (size > 0);
    }

    private String line() throws IOException {
        int length = 0;
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("The server hung up");
            }
            line[length++] = (byte) read;
        }
        return new String(line, 0, Math.max(0, length - 1), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
