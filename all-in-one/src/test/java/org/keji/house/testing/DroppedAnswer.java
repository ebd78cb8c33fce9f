package org.keji.house.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** Sends a command as a client does whose connection breaks before the answer is there. */
public final class DroppedAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DroppedAnswer() {}

    /** @param patience milliseconds after which the connection breaks; 0 for at once */
    public static void send(House house, String user, String path, String key, Map<String, ?> body, int patience) {
        byte[] content = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        URI at = URI.create(house.url());
        String head = String.join(
                "\r\n",
                "POST " + path + " HTTP/1.1",
                "Host: " + at.getAuthority(),
                "Authorization: Bearer " + house.token(user),
                "Content-Type: application/json",
                "Idempotency-Key: " + key,
                "Content-Length: " + content.length,
                "",
                "");
        try (Socket socket = new Socket(at.getHost(), at.getPort());
                OutputStream out = socket.getOutputStream()) {
            socket.setSoLinger(true, 0);
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(content);
            out.flush();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(patience));
        } catch (IOException broken) {
            throw new IllegalStateException("The request could not be sent", broken);
        }
    }
}
