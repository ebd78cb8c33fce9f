package org.keji.house.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Listens to a stream of Server-Sent Events as a browser does, by a reading of the standard of our own. */
public final class EventStream implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpResponse<InputStream> answer;
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private volatile String lastId = "";
    private volatile String end = "";

    /** A message a page would be handed. */
    public record Message(String id, String event, JsonNode data) {

        public long position() {
            return data.get("position").asLong();
        }
    }

    private EventStream(HttpResponse<InputStream> answer) {
        this.answer = answer;
        Thread.ofVirtual().start(this::read);
    }

    /** @param lastId what to resume after; null to begin with what happens from now on */
    public static EventStream open(House house, String user, String path, @Nullable String lastId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.url() + path))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + house.token(user));
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        try {
            return new EventStream(HTTP.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public int status() {
        return answer.statusCode();
    }

    public String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The next message; fails if none comes soon. */
    public Message next() {
        try {
            Message next = messages.poll(10, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("Nothing comes; the stream " + (end.isEmpty() ? "is open" : "ended: " + end));
            }
            return next;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    public List<Message> next(int count) {
        List<Message> all = new ArrayList<>();
        while (all.size() < count) {
            all.add(next());
        }
        return all;
    }

    /** What has come and was not asked for yet. */
    public List<Message> waiting() {
        return List.copyOf(messages);
    }

    /** What a browser would resume after. */
    public String lastId() {
        return lastId;
    }

    /** How the stream ended: {@code orderly}, or what broke it; empty while it is open. */
    public String end() {
        return end;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            String event = "";
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    lastId = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    event = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5));
                } else if (line.isEmpty()) {
                    if (!data.isEmpty()) {
                        messages.add(new Message(lastId, event, JSON.readTree(data.toString())));
                    }
                    event = "";
                    data.setLength(0);
                }
            }
            end = "orderly";
        } catch (IOException broken) {
            end = broken.toString();
        }
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
